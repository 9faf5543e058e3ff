using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>Whose file one may open: an enterprise its own and what was merged into it, a street office its street's, a district body all.</summary>
internal sealed class EnterpriseVisibility : Visibility<Enterprise>
{
    protected override string Needs => Permission.EnterprisesRead;

    protected override IQueryable<Enterprise> All(ISupervisionDb db) => db.Enterprises;

    protected override IQueryable<Enterprise> ToDistrict(ISupervisionDb db, Person person) => db.Enterprises;

    protected override IQueryable<Enterprise> ToStreet(ISupervisionDb db, Person person, string street) => db.Enterprises.Where(enterprise => enterprise.SubdistrictCode == street);

    protected override IQueryable<Enterprise> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => db.Enterprises.Where(file => file.Id == enterprise || file.MergedIntoId == enterprise);
}
