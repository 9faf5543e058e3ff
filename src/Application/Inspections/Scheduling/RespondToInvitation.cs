using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>A body answers whether it comes on that day, 五(三)4.</summary>
public sealed record RespondToInvitation(Guid Id, int Version, InvitationAnswer Answer) : ICommand<Result<InspectionDetails>>;

/// <summary>对检查邀请的答复</summary>
/// <param name="Reason">不参加或建议改期的原因</param>
/// <param name="Date">建议改到的日期</param>
/// <param name="Department">代其街道所答复时填街道所代码；不填为本单位</param>
public sealed record InvitationAnswer(Answer Answer, string? Reason = null, DateOnly? Date = null, string? Department = null);

internal sealed class RespondToInvitationValidator : AbstractValidator<RespondToInvitation>
{
    public RespondToInvitationValidator() => RuleFor(request => request.Answer.Reason).MaximumLength(500).OverridePropertyName("reason");
}

internal sealed class RespondToInvitationHandler(InspectionChanges changes, IWorkCalendar calendar) : IRequestHandler<RespondToInvitation, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(RespondToInvitation request, CancellationToken ct) =>
        changes.ChangePartAsync(request.Id, request.Version, request.Answer.Department, ParticipationVerbs.Respond, here => Task.FromResult(Respond(here, request.Answer)), ct);

    /// <summary>A day that a body proposes must be one that the visit could be moved to.</summary>
    private Result Respond(PartCase here, InvitationAnswer answer)
    {
        if (answer is { Answer: Answer.CounterProposed, Date: { } day } && SchedulingRules.Schedule.Refusal(DayFacts.Of(here.Visit, day, here.Facts.Today, calendar)) is { } refused) return refused;
        return here.Visit.Respond(here.Part.Department, answer.Answer, answer.Reason, answer.Date, here.Facts.Now);
    }
}
