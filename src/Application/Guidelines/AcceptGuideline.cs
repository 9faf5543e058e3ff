using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Guidelines;

/// <summary>The lead accepts a version: the next manual is compiled from it, 五(二).</summary>
public sealed record AcceptGuideline(Guid Id, int Version) : ICommand<Result<GuidelineReceipt>>;

internal sealed class AcceptGuidelineHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AcceptGuideline, Result<GuidelineReceipt>>
{
    public Task<Result<GuidelineReceipt>> Handle(AcceptGuideline request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), GuidelineVerbs.Accept, guideline => guideline.Accept(clock.GetUtcNow()), ct);
}
