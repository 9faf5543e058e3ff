using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

/// <summary>District bodies see what any of them has let go, a street office that of its street and its own.</summary>
internal sealed class SparedVisitVisibility : Visibility<SparedVisit>
{
    protected override string Needs => Permission.FilingsRead;

    protected override IQueryable<SparedVisit> All(ISupervisionDb db) => db.SparedVisits;

    protected override IQueryable<SparedVisit> ToDistrict(ISupervisionDb db, Person person) => db.SparedVisits;

    protected override IQueryable<SparedVisit> ToStreet(ISupervisionDb db, Person person, string street) => db.SparedVisits.Where(spared =>
        spared.Department == person.Department || db.Enterprises.Any(enterprise => enterprise.Id == spared.EnterpriseId && enterprise.SubdistrictCode == street));
}
