using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues;

/// <summary>The 64 situations that are a major hazard (应急管理部令第10号), in the order of the articles. <c>q</c>: any part of the text, or the beginning of a code.</summary>
public sealed record ListMajorHazardCriteria : PageRequest, IQuery<Result<Page<MajorHazardCriterionRow>>>
{
    public CriterionCategory? Category { get; init; }

    /// <summary>适用范围，如 冶金、粉尘爆炸危险</summary>
    public string? Scope { get; init; }
}

/// <param name="Article">条</param>
/// <param name="Paragraph">项</param>
/// <param name="Scope">适用范围</param>
/// <param name="Verified">文字已与公布文本核对；否则引用前须核对</param>
public sealed record MajorHazardCriterionRow(string Code, string Article, string Paragraph, CriterionCategory Category, string Scope, string Text, bool Verified)
{
    private sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<MajorHazardCriterion, MajorHazardCriterionRow>();
    }
}

internal sealed class ListMajorHazardCriteriaValidator : PageRequestValidator<ListMajorHazardCriteria>
{
    public ListMajorHazardCriteriaValidator() : base([]) => RuleFor(list => list.Scope).MaximumLength(60);
}

internal sealed class ListMajorHazardCriteriaHandler(ISupervisionDb db, IMapper mapper) : IRequestHandler<ListMajorHazardCriteria, Result<Page<MajorHazardCriterionRow>>>
{
    public async Task<Result<Page<MajorHazardCriterionRow>>> Handle(ListMajorHazardCriteria request, CancellationToken ct) => await db.MajorHazardCriteria.AsNoTracking()
        .Where(criterion => request.Q == null || criterion.Text.Contains(request.Q) || criterion.Code.StartsWith(request.Q))
        .Where(criterion => request.Category == null || criterion.Category == request.Category)
        .Where(criterion => request.Scope == null || criterion.Scope == request.Scope)
        .OrderBy(criterion => criterion.Code)
        .ProjectTo<MajorHazardCriterionRow>(mapper.ConfigurationProvider)
        .ToPageAsync(request, ct);
}
