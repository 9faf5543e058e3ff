using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Pairs are for those who may merge, over the whole district.</summary>
internal sealed class DuplicatePairVisibility : Visibility<DuplicatePair>
{
    protected override string Needs => Permission.EnterprisesMerge;

    protected override IQueryable<DuplicatePair> All(ISupervisionDb db) => db.DuplicatePairs;

    protected override IQueryable<DuplicatePair> ToDistrict(ISupervisionDb db, Person person) => db.DuplicatePairs;
}

/// <summary>What was merged is seen by whoever may open the surviving file.</summary>
internal sealed class EnterpriseMergeVisibility : Visibility<EnterpriseMerge>
{
    protected override string Needs => Permission.EnterprisesRead;

    protected override IQueryable<EnterpriseMerge> All(ISupervisionDb db) => db.EnterpriseMerges;

    protected override IQueryable<EnterpriseMerge> ToDistrict(ISupervisionDb db, Person person) => db.EnterpriseMerges;

    protected override IQueryable<EnterpriseMerge> ToStreet(ISupervisionDb db, Person person, string street) =>
        db.EnterpriseMerges.Where(merge => db.Enterprises.Any(enterprise => enterprise.Id == merge.IntoId && enterprise.SubdistrictCode == street));

    protected override IQueryable<EnterpriseMerge> ToEnterprise(ISupervisionDb db, Person person, Guid enterprise) => db.EnterpriseMerges.Where(merge => merge.IntoId == enterprise);
}
