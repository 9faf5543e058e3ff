using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Reviews;

/// <summary>Exemptions that were drawn for review: those without a result first, the newest first.</summary>
public sealed record ListExemptionReviews : ExemptionReviewFilter, IQuery<Result<Page<ExemptionReviewRow>>>;

internal sealed class ListExemptionReviewsValidator : PageRequestValidator<ListExemptionReviews>
{
    public ListExemptionReviewsValidator() : base([]) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListExemptionReviewsHandler(ISupervisionDb db, ICurrentUser user, ExemptionReviewViews views) : IRequestHandler<ListExemptionReviews, Result<Page<ExemptionReviewRow>>>
{
    public async Task<Result<Page<ExemptionReviewRow>>> Handle(ListExemptionReviews request, CancellationToken ct)
    {
        var reviews = request.Of(db, user);
        var page = await reviews.OrderBy(one => one.Finding != null).ThenByDescending(one => one.DrawnAt).ThenBy(one => one.Id).ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(one => rows[one.Id]);
    }
}
