using System.Text.Json.Serialization;
using AutoMapper;
using AutoMapper.QueryableExtensions;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>The register, page by page.</summary>
public sealed record ListEnterprises : EnterpriseFilter, IQuery<Result<Page<EnterpriseRow>>>;

/// <summary>企业列表中的一行</summary>
public sealed record EnterpriseRow
{
    public required Guid Id { get; init; }

    /// <summary>统一社会信用代码</summary>
    public required string Uscc { get; init; }

    public required string Name { get; init; }
    public required string IndustryCode { get; init; }
    public required Sector Sector { get; init; }
    public required string SubdistrictCode { get; init; }
    public string? Community { get; init; }
    public required string Address { get; init; }
    public required RiskColour RiskColour { get; init; }
    public required List<SafetyDomain> SafetyDomains { get; init; }
    public required List<SpecialHazard> SpecialHazards { get; init; }
    public int? Employees { get; init; }
    public required EnterpriseStatus Status { get; init; }
    public required int Version { get; init; }

    /// <summary>按曾用名找到时的那个曾用名；按现名或代码找到的没有</summary>
    public string? FormerName { get; init; }

    /// <summary>To say which former name was found.</summary>
    [JsonIgnore]
    public EnterprisePast Past { get; init; } = EnterprisePast.Nothing;

    private sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<Enterprise, EnterpriseRow>().ForMember(row => row.FormerName, member => member.Ignore());
    }
}

internal sealed class ListEnterprisesValidator() : PageRequestValidator<ListEnterprises>(EnterpriseFilter.Sorts);

internal sealed class ListEnterprisesHandler(ISupervisionDb db, ICurrentUser user, INameSample names, IMapper mapper) : IRequestHandler<ListEnterprises, Result<Page<EnterpriseRow>>>
{
    public async Task<Result<Page<EnterpriseRow>>> Handle(ListEnterprises request, CancellationToken ct)
    {
        var way = request.WayBy(names.Current, user);
        if (way == SearchWay.Usual) return Said(await RowsOf(request.Of(db, user)).ToPageAsync(request, ct), request.Q);

        // Either way only the rows of the page are fetched.
        var (rows, total) = await request.CutAsync(way, db, user, ct);
        return Said(await RowsOf(rows).ToPageAsync(request, total ?? await request.Found(db, user).Take(Paging.Exact + 1).CountAsync(ct), ct), request.Q);
    }

    private static Page<EnterpriseRow> Said(Page<EnterpriseRow> page, string? q)
    {
        var words = EnterpriseSearch.Words(q);
        return page.Select(row => row.Past.Names.Count == 0 ? row : row with { FormerName = words.FormerIn(row.Name, row.Uscc, row.Past.Names) });
    }

    private IQueryable<EnterpriseRow> RowsOf(IQueryable<Enterprise> enterprises) => enterprises.ProjectTo<EnterpriseRow>(mapper.ConfigurationProvider);
}
