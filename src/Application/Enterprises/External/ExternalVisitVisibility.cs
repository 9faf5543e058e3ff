using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>Whoever may open the enterprise's file, the enterprise too: it knows who has been there.</summary>
internal sealed class ExternalVisitVisibility : Visibility<ExternalVisit>
{
    protected override string Needs => Permission.EnterprisesRead;

    protected override IQueryable<ExternalVisit> All(ISupervisionDb db) => db.ExternalVisits;

    protected override IQueryable<ExternalVisit> ToDistrict(ISupervisionDb db, Person person) => db.ExternalVisits;

    protected override IQueryable<ExternalVisit> ToStreet(ISupervisionDb db, Person person, string street) =>
        db.ExternalVisits.Where(visit => db.Enterprises.Any(enterprise => enterprise.Id == visit.EnterpriseId && enterprise.SubdistrictCode == street));

    protected override IQueryable<ExternalVisit> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => db.ExternalVisits.Where(visit => visit.EnterpriseId == enterprise);
}
