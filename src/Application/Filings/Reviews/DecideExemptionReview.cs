using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

/// <summary>Says what the review of an exemption came to.</summary>
public sealed record DecideExemptionReview(Guid Id, int Version, ExemptionFinding Finding, string Note) : ICommand<Result<ExemptionReviewRow>>;

internal sealed class DecideExemptionReviewValidator : AbstractValidator<DecideExemptionReview>
{
    public DecideExemptionReviewValidator()
    {
        RuleFor(decide => decide.Finding).IsInEnum();
        RuleFor(decide => decide.Note).NotEmpty().MaximumLength(500);
    }
}

internal sealed class DecideExemptionReviewHandler(ISupervisionDb db, ICurrentUser user, ExemptionReviewViews views, TimeProvider clock) : IRequestHandler<DecideExemptionReview, Result<ExemptionReviewRow>>
{
    public async Task<Result<ExemptionReviewRow>> Handle(DecideExemptionReview request, CancellationToken ct)
    {
        var found = await db.Visible<ExemptionReview>(user).FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        if (ExemptionReviewVerbs.Decide.Refuses(new(found.Value, user)) is { } refused) return refused;
        var outcome = found.Value.Decide(request.Finding, Typed.Line(request.Note), user.DisplayName, clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return (await views.OfAsync([found.Value], ct))[0];
    }
}
