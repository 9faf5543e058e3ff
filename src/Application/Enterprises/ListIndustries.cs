using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>GB/T 4754-2017, in the order of its codes. <c>q</c>: the beginning of a code, or any part of a name.</summary>
public sealed record ListIndustries : PageRequest, IQuery<Result<Page<IndustryRow>>>
{
    /// <summary>层级；企业的行业代码为小类 <c>class</c>，四位数字</summary>
    public IndustryLevel? Level { get; init; }

    /// <summary>上一级代码</summary>
    public string? Parent { get; init; }

    public Sector? Sector { get; init; }
}

/// <param name="Sector">按代码判定的工贸行业；没有的由人工判定</param>
/// <param name="SectorUnverified">判定规则为通行口径，未与标准原文核对</param>
public sealed record IndustryRow(string Code, string Name, IndustryLevel Level, string? Parent, Sector? Sector, bool SectorUnverified)
{
    private sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<IndustryClass, IndustryRow>().ForCtorParam(nameof(Parent), row => row.MapFrom(industry => industry.ParentCode));
    }
}

internal sealed class ListIndustriesValidator : PageRequestValidator<ListIndustries>
{
    public ListIndustriesValidator() : base([]) => RuleFor(list => list.Parent).MaximumLength(4);
}

internal sealed class ListIndustriesHandler(ISupervisionDb db, IMapper mapper) : IRequestHandler<ListIndustries, Result<Page<IndustryRow>>>
{
    public async Task<Result<Page<IndustryRow>>> Handle(ListIndustries request, CancellationToken ct) => await db.IndustryClasses.AsNoTracking()
        .Where(industry => request.Q == null || industry.Code.StartsWith(request.Q) || industry.Name.Contains(request.Q))
        .Where(industry => request.Level == null || industry.Level == request.Level)
        .Where(industry => request.Parent == null || industry.ParentCode == request.Parent)
        .Where(industry => request.Sector == null || industry.Sector == request.Sector)
        .OrderBy(industry => industry.Code)
        .ProjectTo<IndustryRow>(mapper.ConfigurationProvider)
        .ToPageAsync(request, ct);
}
