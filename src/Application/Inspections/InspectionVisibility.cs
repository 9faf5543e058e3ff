using System.Linq.Expressions;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>Which visits one may know of: an enterprise its own once it was told of them or somebody is there, a street office its street's, a district body all, 五(三)7.</summary>
internal sealed class InspectionVisibility : Visibility<Inspection>
{
    protected override string Needs => Permission.InspectionsRead;

    protected override IQueryable<Inspection> All(ISupervisionDb db) => db.Inspections;

    protected override IQueryable<Inspection> ToDistrict(ISupervisionDb db, Person person) => db.Inspections;

    protected override IQueryable<Inspection> ToStreet(ISupervisionDb db, Person person, string street) => db.Inspections.Where(inspection => inspection.Subdistrict == street);

    protected override IQueryable<Inspection> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => db.Inspections.Where(inspection =>
        inspection.EnterpriseId == enterprise
        && (inspection.Announced || inspection.StartedAt != null)
        && inspection.Participations.Any(part => part.State != ParticipationState.Dropped && (!part.Confidential || part.CheckedInAt != null)));
}

/// <summary>Which parts of a visible visit: an enterprise none that a complaint or a transferred case led to, before it has checked in, 五(三)4; nor those that were let go.</summary>
internal sealed class ParticipationVisibility : Visibility<Participation>
{
    /// <summary>A part that anybody may know of.</summary>
    internal static readonly Expression<Func<Participation, bool>> Open =
        part => part.State != ParticipationState.Dropped && (!part.Confidential || part.CheckedInAt != null);

    protected override string Needs => Permission.InspectionsRead;

    protected override IQueryable<Participation> All(ISupervisionDb db) => db.Participations;

    protected override IQueryable<Participation> ToDistrict(ISupervisionDb db, Person person) => db.Participations;

    protected override IQueryable<Participation> ToStreet(ISupervisionDb db, Person person, string street) => OfVisible(db, person);

    protected override IQueryable<Participation> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => OfVisible(db, person).Where(Open);

    private static IQueryable<Participation> OfVisible(ISupervisionDb db, Person person)
    {
        var inspections = db.Visible<Inspection>(person);
        return db.Participations.Where(part => inspections.Any(inspection => inspection.Id == part.InspectionId));
    }
}
