using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>A body sees its own changes in every state, who oversees those that were handed in, everybody of a district body those that an edition has.</summary>
internal sealed class ItemChangeVisibility : Visibility<ItemChange>
{
    protected override string Needs => Permission.ItemChangesRead;

    protected override IQueryable<ItemChange> All(ISupervisionDb db) => db.ItemChanges;

    protected override IQueryable<ItemChange> ToDistrict(ISupervisionDb db, Person person) => person.Oversees
        ? db.ItemChanges.Where(change => change.Body == person.Body || change.SubmittedAt != null)
        : db.ItemChanges.Where(change => change.Body == person.Body || change.Status == ItemChangeStatus.Published);

    protected override IQueryable<ItemChange> ToStreet(ISupervisionDb db, Person person, string street) => db.ItemChanges.Where(change => change.Status == ItemChangeStatus.Published);
}
