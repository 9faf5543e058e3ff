using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;

namespace Supervision.Application.SavedViews;

/// <summary>Everybody's own, and what colleagues of one's body share.</summary>
internal sealed class SavedViewVisibility : Visibility<SavedView>
{
    protected override string? Needs => null;

    protected override IQueryable<SavedView> All(ISupervisionDb db) => db.SavedViews;

    protected override IQueryable<SavedView> ToDistrict(ISupervisionDb db, Person person) => person.Body is { } body
        ? db.SavedViews.Where(view => view.OwnerId == person.Id || (view.Shared && view.Body == body))
        : Own(db, person);

    protected override IQueryable<SavedView> ToStreet(ISupervisionDb db, Person person, string street) => ToDistrict(db, person);

    protected override IQueryable<SavedView> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => Own(db, person);

    private static IQueryable<SavedView> Own(ISupervisionDb db, Person person) => db.SavedViews.Where(view => view.OwnerId == person.Id);
}
