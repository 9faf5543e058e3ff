using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>What an enterprise's file is judged against; gathered once, so that judging 20,000 rows needs no database.</summary>
/// <param name="Industries">GB/T 4754-2017 class code → its row.</param>
/// <param name="Streets">Street code → name.</param>
/// <param name="Communities">Street code → names of its communities.</param>
internal sealed record EnterpriseReference(
    IReadOnlyDictionary<string, IndustryClass> Industries,
    IReadOnlyDictionary<string, string> Streets,
    ILookup<string, string> Communities)
{
    public static async Task<EnterpriseReference> GatherAsync(ISupervisionDb db, CancellationToken ct)
    {
        var industries = await db.IndustryClasses.AsNoTracking().Where(industry => industry.Level == IndustryLevel.Class).ToDictionaryAsync(industry => industry.Code, ct);
        var streets = await db.Subdistricts.ToDictionaryAsync(street => street.Code, street => street.Name, ct);
        var communities = await db.Communities.AsNoTracking().ToListAsync(ct);
        return new(industries, streets, communities.ToLookup(community => community.SubdistrictCode, community => community.Name));
    }
}
