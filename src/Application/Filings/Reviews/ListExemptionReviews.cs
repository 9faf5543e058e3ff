using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

/// <summary>Exemptions that were drawn for review: those without a result first, the newest first.</summary>
public sealed record ListExemptionReviews : PageRequest, IQuery<Result<Page<ExemptionReviewRow>>>
{
    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }

    /// <summary>抽查结果</summary>
    public ExemptionFinding? Finding { get; init; }

    /// <summary>true 只列尚未登记结果的</summary>
    public bool? Open { get; init; }
}

internal sealed class ListExemptionReviewsValidator : PageRequestValidator<ListExemptionReviews>
{
    public ListExemptionReviewsValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListExemptionReviewsHandler(ISupervisionDb db, ICurrentUser user, ExemptionReviewViews views) : IRequestHandler<ListExemptionReviews, Result<Page<ExemptionReviewRow>>>
{
    public async Task<Result<Page<ExemptionReviewRow>>> Handle(ListExemptionReviews request, CancellationToken ct)
    {
        var reviews = db.Visible<ExemptionReview>(user).AsNoTracking().Where(one =>
            (request.Body == null || one.Body == request.Body) && (request.Finding == null || one.Finding == request.Finding) && (request.Open != true || one.Finding == null));
        if (Typed.LineOrNull(request.Q) is { } q) reviews = reviews.Where(one => one.DocumentNo.Contains(q));
        var page = await reviews.OrderBy(one => one.Finding != null).ThenByDescending(one => one.DrawnAt).ThenBy(one => one.Id).ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(one => rows[one.Id]);
    }
}
