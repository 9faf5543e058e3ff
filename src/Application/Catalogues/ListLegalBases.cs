using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues;

/// <summary>The laws that published items rest on, with the items: those to be reviewed first. <c>q</c>: any part of a law's title. 五(一).</summary>
public sealed record ListLegalBases : PageRequest, IQuery<Result<Page<LegalBasisRow>>>
{
    /// <summary>判断是否有效的日期，默认今天</summary>
    public DateOnly? On { get; init; }

    /// <summary>true 只列已被替代或失效、需复核的</summary>
    public bool? NeedsReview { get; init; }

    /// <summary>监管单位（区级）代码</summary>
    public string? Body { get; init; }
}

/// <summary>清单所依据的一部法律、法规或规章的一个版本</summary>
/// <param name="Law">全称</param>
/// <param name="Edition">版本，如 2021-06-10修正</param>
/// <param name="SupersededBy">替代它的法律；失效而没有替代的没有</param>
/// <param name="SupersededOn">被替代或失效的日期</param>
/// <param name="SupersededInPart">仅部分替代，条文可能仍有效</param>
/// <param name="InForce">所问日期可以援引</param>
/// <param name="NeedsReview">已被全部或部分替代，或已失效，需逐项复核</param>
/// <param name="ReplacementId">牵头单位登记的法律替代的 id；没有登记的没有</param>
/// <param name="Items">以它为依据的事项</param>
public sealed record LegalBasisRow(string Law, string Edition, string? SupersededBy, DateOnly? SupersededOn, bool SupersededInPart, bool InForce, bool NeedsReview, Guid? ReplacementId, IReadOnlyList<BasisItem> Items);

/// <summary>以这部法律为依据的一个事项</summary>
/// <param name="Code">事项编码</param>
/// <param name="Name">事项名称</param>
/// <param name="Body">监管单位（区级）代码</param>
/// <param name="Articles">所依据的条</param>
public sealed record BasisItem(Guid Id, string Code, string Name, string Body, IReadOnlyList<string> Articles);

internal sealed class ListLegalBasesValidator : PageRequestValidator<ListLegalBases>
{
    public ListLegalBasesValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListLegalBasesHandler(ISupervisionDb db, TimeProvider clock) : IRequestHandler<ListLegalBases, Result<Page<LegalBasisRow>>>
{
    public async Task<Result<Page<LegalBasisRow>>> Handle(ListLegalBases request, CancellationToken ct)
    {
        var on = request.On ?? clock.LocalToday();
        var items = await db.SupervisionItems.AsNoTracking().Where(item => item.Published && (request.Body == null || item.Body == request.Body)).OrderBy(item => item.Code).ToListAsync(ct);
        var laws = await db.LawReplacementsAsync(ct);
        return items.SelectMany(item => item.LegalBases, (item, basis) => (Item: item, Basis: laws.Apply(basis)))
            .Where(cited => request.Q is null || cited.Basis.Law.Contains(request.Q, StringComparison.Ordinal))
            .GroupBy(cited => cited.Basis with { Article = null, Unverified = false })
            .Where(law => request.NeedsReview is null || law.Key.NeedsReviewOn(on) == request.NeedsReview)
            .OrderByDescending(law => law.Key.NeedsReviewOn(on)).ThenByDescending(law => law.Count()).ThenBy(law => law.Key.Law, StringComparer.Ordinal).ThenBy(law => law.Key.Edition, StringComparer.Ordinal)
            .Select(law => RowOf(law.Key, laws.Of(law.Key)?.Id, law, on)).ToList().ToPage(request);
    }

    private static LegalBasisRow RowOf(LegalBasis law, Guid? replacement, IEnumerable<(SupervisionItem Item, LegalBasis Basis)> cited, DateOnly on) => new(
        law.Law, law.Edition, law.SupersededBy, law.SupersededOn, law.SupersededInPart, law.InForceOn(on), law.NeedsReviewOn(on), replacement,
        [.. cited.GroupBy(each => each.Item).Select(each => new BasisItem(each.Key.Id, each.Key.Code, each.Key.Name, each.Key.Body, [.. each.Select(one => one.Basis.Article).OfType<string>()]))]);
}
