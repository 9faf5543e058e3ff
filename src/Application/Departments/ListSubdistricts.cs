using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>The streets of the district with their communities, in the order of their codes.</summary>
public sealed record ListSubdistricts : PageRequest, IQuery<Result<Page<SubdistrictRow>>>;

/// <param name="Code">九位代码</param>
/// <param name="ShortName">简称：坑梓</param>
/// <param name="Suffix">街道机构代码的后缀：<c>KZ</c></param>
public sealed record SubdistrictRow(string Code, string Name, string ShortName, string Suffix, IReadOnlyList<CommunityRow> Communities);

/// <param name="Code">十二位代码</param>
public sealed record CommunityRow(string Code, string Name);

internal sealed class ListSubdistrictsValidator() : PageRequestValidator<ListSubdistricts>([]);

internal sealed class ListSubdistrictsHandler(ISupervisionDb db) : IRequestHandler<ListSubdistricts, Result<Page<SubdistrictRow>>>
{
    public async Task<Result<Page<SubdistrictRow>>> Handle(ListSubdistricts request, CancellationToken ct)
    {
        var page = await db.Subdistricts.AsNoTracking()
            .Where(street => request.Q == null || street.Name.Contains(request.Q) || street.Code == request.Q)
            .OrderBy(street => street.Code)
            .ToPageAsync(request, ct);
        var communities = (await db.Communities.AsNoTracking().OrderBy(community => community.Code).ToListAsync(ct)).ToLookup(community => community.SubdistrictCode);
        return page.Select(street => Row(street, communities[street.Code]));
    }

    private static SubdistrictRow Row(Subdistrict street, IEnumerable<Community> communities) =>
        new(street.Code, street.Name, street.ShortName, street.Suffix, [.. communities.Select(community => new CommunityRow(community.Code, community.Name))]);
}
