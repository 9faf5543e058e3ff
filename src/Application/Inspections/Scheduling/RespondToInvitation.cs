using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>A body answers whether it comes on that day, 五(三)4.</summary>
public sealed record RespondToInvitation(Guid Id, int Version, InvitationAnswer Answer) : ICommand<Result<InspectionDto>>;

/// <summary>对检查邀请的答复</summary>
/// <param name="Reason">不参加或建议改期的原因</param>
/// <param name="Date">建议改到的日期</param>
/// <param name="Department">代其街道所答复时填街道所代码；不填为本单位</param>
public sealed record InvitationAnswer(Answer Answer, string? Reason = null, DateOnly? Date = null, string? Department = null);

internal sealed class RespondToInvitationValidator : AbstractValidator<RespondToInvitation>
{
    public RespondToInvitationValidator() => RuleFor(request => request.Answer.Reason).MaximumLength(500).OverridePropertyName("reason");
}

internal sealed class RespondToInvitationHandler(InspectionChanges changes, ICurrentUser user, TimeProvider clock) : IRequestHandler<RespondToInvitation, Result<InspectionDto>>
{
    public Task<Result<InspectionDto>> Handle(RespondToInvitation request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, inspection =>
        inspection.PartOf(user, request.Answer.Department) is { } part
            ? inspection.Respond(part.Department, request.Answer.Answer, request.Answer.Reason, request.Answer.Date, clock.GetUtcNow())
            : InspectionErrors.NoParticipant, ct);
}
