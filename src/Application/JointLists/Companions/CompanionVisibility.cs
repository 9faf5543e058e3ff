using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>Those who oversee see all invitations, a body its own, a street office those to its body in its street.</summary>
internal sealed class CompanionVisibility : Visibility<CompanionInvitation>
{
    protected override string Needs => Permission.FilingsRead;

    protected override IQueryable<CompanionInvitation> All(ISupervisionDb db) => db.CompanionInvitations;

    protected override IQueryable<CompanionInvitation> ToDistrict(ISupervisionDb db, Person person) =>
        person.Oversees ? db.CompanionInvitations : db.CompanionInvitations.Where(invitation => invitation.Body == person.Body);

    protected override IQueryable<CompanionInvitation> ToStreet(ISupervisionDb db, Person person, string street) =>
        db.CompanionInvitations.Where(invitation => invitation.Subdistrict == street && invitation.Body == person.Body);
}
