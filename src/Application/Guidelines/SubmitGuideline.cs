using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Guidelines;

/// <summary>Hands a version in for the lead's review, 五(二).</summary>
public sealed record SubmitGuideline(Guid Id, int Version) : ICommand<Result<GuidelineReceipt>>;

internal sealed class SubmitGuidelineHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SubmitGuideline, Result<GuidelineReceipt>>
{
    public Task<Result<GuidelineReceipt>> Handle(SubmitGuideline request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), GuidelineVerbs.Submit, guideline => guideline.Submit(clock.GetUtcNow()), ct);
}
