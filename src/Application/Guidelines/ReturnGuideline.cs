using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Guidelines;

/// <summary>The lead sends a version back to its body.</summary>
/// <param name="Reason">What is to be changed. 2–1,000 characters.</param>
public sealed record ReturnGuideline(Guid Id, int Version, string Reason) : ICommand<Result<GuidelineReceipt>>;

internal sealed class ReturnGuidelineValidator : AbstractValidator<ReturnGuideline>
{
    public ReturnGuidelineValidator() => RuleFor(request => request.Reason).NotEmpty().Length(2, 1000);
}

internal sealed class ReturnGuidelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ReturnGuideline, Result<GuidelineReceipt>>
{
    public Task<Result<GuidelineReceipt>> Handle(ReturnGuideline request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), GuidelineVerbs.Return, guideline => guideline.Return(request.Reason.Trim()), ct);
}
