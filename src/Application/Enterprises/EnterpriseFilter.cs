using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>What the list and its export can be narrowed by. <see cref="PageRequest.Q"/> finds any part of a name, former ones included, or of a code. A file that was merged is found as the one that it was merged into.</summary>
public abstract record EnterpriseFilter : PageRequest
{
    /// <summary>街道代码（九位）</summary>
    public string? Subdistrict { get; init; }

    /// <summary>社区名称</summary>
    public string? Community { get; init; }

    public Sector? Sector { get; init; }
    public RiskColour? RiskColour { get; init; }
    public SafetyDomain? SafetyDomain { get; init; }
    public SpecialHazard? SpecialHazard { get; init; }
    public EnterpriseStatus? Status { get; init; }

    private const string Newest = "-registered";

    /// <summary>Names as in the answer. Risk sorts red first.</summary>
    internal static readonly Sorts<Enterprise> Sorts = new(enterprise => enterprise.Id)
    {
        ["registered"] = enterprise => enterprise.Id,
        ["name"] = enterprise => EF.Functions.Collate(enterprise.Name, Collations.Pinyin),
        ["uscc"] = enterprise => enterprise.Uscc,
        ["subdistrictCode"] = enterprise => enterprise.SubdistrictCode,
        ["sector"] = enterprise => enterprise.Sector,
        ["riskColour"] = enterprise =>
            enterprise.RiskColour == Domain.Enterprises.RiskColour.Red ? 0
            : enterprise.RiskColour == Domain.Enterprises.RiskColour.Orange ? 1
            : enterprise.RiskColour == Domain.Enterprises.RiskColour.Yellow ? 2 : 3,
        ["employees"] = enterprise => enterprise.Employees,
    };

    /// <summary>How the list is best answered. Of what is narrowed by more than a street the names say too little.</summary>
    internal SearchWay WayBy(NameSample names, ICurrentUser user)
    {
        var street = (user.Reach as Reach.Street)?.Code ?? Subdistrict;
        var isNarrowed = this is not { Community: null, Sector: null, RiskColour: null, SafetyDomain: null, SpecialHazard: null, Status: null };
        return isNarrowed || (Sort ?? Newest) != Newest || user.Reach is not (Reach.District or Reach.Street) || (Subdistrict ?? street) != street ? SearchWay.Usual : names.WayTo(Q, street);
    }

    /// <summary>The enterprises that this user may see and that the filter leaves, in its order; the last registered first by default.</summary>
    internal IOrderedQueryable<Enterprise> Of(ISupervisionDb db, ICurrentUser user, bool inOrder = false) => Found(db, user, inOrder).SortBy(this, Sorts, Newest);

    /// <summary>The same in no order, which is how they are counted.</summary>
    /// <param name="inOrder">As <see cref="SearchWay"/> says.</param>
    internal IQueryable<Enterprise> Found(ISupervisionDb db, ICurrentUser user, bool inOrder = false)
    {
        var found = db.Visible<Enterprise>(user).AsNoTracking().Where(enterprise => enterprise.MergedIntoId == null).Matching(Q, inOrder);
        if (Subdistrict is { } street) found = found.Where(enterprise => enterprise.SubdistrictCode == street);
        if (Community is { } community) found = found.Where(enterprise => enterprise.Community == community);
        if (Sector is { } sector) found = found.Where(enterprise => enterprise.Sector == sector);
        if (RiskColour is { } colour) found = found.Where(enterprise => enterprise.RiskColour == colour);
        if (SafetyDomain is { } domain) found = found.Where(enterprise => enterprise.SafetyDomains.Contains(domain));
        if (SpecialHazard is { } hazard) found = found.Where(enterprise => enterprise.SpecialHazards.Contains(hazard));
        if (Status is { } status) found = found.Where(enterprise => enterprise.Status == status);
        return found;
    }
}
