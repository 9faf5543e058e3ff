using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>Whose hazards one may see: an enterprise its own, a street office its street's, a district body all: bodies share what they find, 六(五).</summary>
internal sealed class HazardVisibility : Visibility<Hazard>
{
    protected override string Needs => Permission.HazardsRead;

    protected override IQueryable<Hazard> All(ISupervisionDb db) => db.Hazards;

    protected override IQueryable<Hazard> ToDistrict(ISupervisionDb db, Person person) => db.Hazards;

    protected override IQueryable<Hazard> ToStreet(ISupervisionDb db, Person person, string street) => db.Hazards.Where(hazard => hazard.Subdistrict == street);

    protected override IQueryable<Hazard> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => db.Hazards.Where(hazard => hazard.EnterpriseId == enterprise);
}
