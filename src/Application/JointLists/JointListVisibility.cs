using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>District bodies read every list; a street office reads those that are dispatched.</summary>
internal sealed class JointListVisibility : Visibility<JointList>
{
    protected override string Needs => Permission.JointListsRead;

    protected override IQueryable<JointList> All(ISupervisionDb db) => db.JointLists;

    protected override IQueryable<JointList> ToDistrict(ISupervisionDb db, Person person) => db.JointLists;

    protected override IQueryable<JointList> ToStreet(ISupervisionDb db, Person person, string street) => db.JointLists.Where(list => list.Status == JointListStatus.Dispatched);
}

/// <summary>Of a list, a street office reads its street's part.</summary>
internal sealed class JointVisitVisibility : Visibility<JointVisit>
{
    protected override string Needs => Permission.JointListsRead;

    protected override IQueryable<JointVisit> All(ISupervisionDb db) => db.JointVisits;

    protected override IQueryable<JointVisit> ToDistrict(ISupervisionDb db, Person person) => db.JointVisits;

    protected override IQueryable<JointVisit> ToStreet(ISupervisionDb db, Person person, string street) => db.JointVisits.Where(visit => visit.Subdistrict == street && visit.InspectionId != null);
}
