using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>Rechecks are seen by who sees the hazards that they decide about.</summary>
internal sealed class RecheckVisibility : Visibility<Recheck>
{
    protected override string Needs => Permission.HazardsRead;

    protected override IQueryable<Recheck> All(ISupervisionDb db) => db.Rechecks;

    protected override IQueryable<Recheck> ToDistrict(ISupervisionDb db, Person person) => db.Rechecks;

    protected override IQueryable<Recheck> ToStreet(ISupervisionDb db, Person person, string street) => db.Rechecks.Where(recheck => recheck.Subdistrict == street);

    protected override IQueryable<Recheck> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => db.Rechecks.Where(recheck => recheck.EnterpriseId == enterprise);
}
