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
    /// <summary>An enterprise has a <c>class</c>, four digits.</summary>
    public IndustryLevel? Level { get; init; }

    /// <summary>The code directly above.</summary>
    public string? Parent { get; init; }

    public Sector? Sector { get; init; }
}

/// <param name="Sector">The sector that the code gives; absent where a person decides.</param>
/// <param name="SectorUnverified">The rule behind it is common practice: its wording was not read in the published standard.</param>
public sealed record IndustryRow(string Code, string Name, IndustryLevel Level, string? Parent, Sector? Sector, bool SectorUnverified);

internal sealed class ListIndustriesValidator : PageRequestValidator<ListIndustries>
{
    public ListIndustriesValidator() : base([]) => RuleFor(list => list.Parent).MaximumLength(4);
}

internal sealed class ListIndustriesHandler(ISupervisionDb db) : IRequestHandler<ListIndustries, Result<Page<IndustryRow>>>
{
    public async Task<Result<Page<IndustryRow>>> Handle(ListIndustries request, CancellationToken ct) => await db.IndustryClasses.AsNoTracking()
        .Where(industry => request.Q == null || industry.Code.StartsWith(request.Q) || industry.Name.Contains(request.Q))
        .Where(industry => request.Level == null || industry.Level == request.Level)
        .Where(industry => request.Parent == null || industry.ParentCode == request.Parent)
        .Where(industry => request.Sector == null || industry.Sector == request.Sector)
        .OrderBy(industry => industry.Code)
        .Select(industry => new IndustryRow(industry.Code, industry.Name, industry.Level, industry.ParentCode, industry.Sector, industry.SectorUnverified))
        .ToPageAsync(request, ct);
}
