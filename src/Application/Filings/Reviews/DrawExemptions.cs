using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

/// <summary>随机抽取例外情形，六(三)：从已备案、还没有抽查过的行中抽取</summary>
/// <param name="Count">抽几行，1至50</param>
/// <param name="Body">只抽一个区级单位的</param>
public sealed record DrawExemptions(int Count, string? Body = null) : ICommand<Result<ExemptionDraw>>;

/// <summary>抽取的结果</summary>
/// <param name="Drawn">抽到的各行</param>
/// <param name="Left">还没有抽查过的行数</param>
public sealed record ExemptionDraw(IReadOnlyList<ExemptionReviewRow> Drawn, int Left);

internal sealed class DrawExemptionsValidator : AbstractValidator<DrawExemptions>
{
    public DrawExemptionsValidator()
    {
        RuleFor(draw => draw.Count).InclusiveBetween(1, 50);
        RuleFor(draw => draw.Body).MaximumLength(10);
    }
}

internal sealed class DrawExemptionsHandler(ISupervisionDb db, ICurrentUser user, ExemptionReviewViews views, TimeProvider clock) : IRequestHandler<DrawExemptions, Result<ExemptionDraw>>
{
    public async Task<Result<ExemptionDraw>> Handle(DrawExemptions request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.ExemptionReviews, ct);
        var drawn = db.Visible<ExemptionReview>(user);
        var open = db.Visible<FilingLine>(user).Where(line => line.Exemption != null && FilingLineStatuses.Counting.Contains(line.Status)
            && (request.Body == null || line.Body == request.Body) && !drawn.Any(review => review.LineId == line.Id));
        var left = await open.CountAsync(ct);
        if (left == 0) return ExemptionReviewErrors.NoneLeft;

        var lines = await open.OrderBy(_ => EF.Functions.Random()).Take(request.Count).ToListAsync(ct);
        var reviews = lines.ConvertAll(line => ExemptionReview.Draw(line, user.DisplayName, clock.GetUtcNow()));
        db.ExemptionReviews.AddRange(reviews);
        await db.SaveChangesAsync(ct);
        return new ExemptionDraw(await views.OfAsync(reviews, ct), left - reviews.Count);
    }
}
