using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>Moves a planned recheck to another day, with a reason.</summary>
public sealed record MoveRecheck(Guid Id, int Version, RecheckDay Day) : ICommand<Result<RecheckDetails>>;

/// <summary>复查改期</summary>
/// <param name="Date">新的复查日期：今天起的工作日</param>
/// <param name="Reason">改期的原因</param>
public sealed record RecheckDay(DateOnly Date, string Reason);

internal sealed class MoveRecheckValidator : AbstractValidator<MoveRecheck>
{
    public MoveRecheckValidator() => RuleFor(request => request.Day.Reason).NotEmpty().MaximumLength(500).OverridePropertyName("reason");
}

internal sealed class MoveRecheckHandler(RecheckChanges changes, IWorkCalendar calendar) : IRequestHandler<MoveRecheck, Result<RecheckDetails>>
{
    public Task<Result<RecheckDetails>> Handle(MoveRecheck request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, RecheckVerbs.Move, (recheck, today) =>
        RecheckRules.Date.Refusal(new(request.Day.Date, today, calendar.IsWorkingDay(request.Day.Date))) is { } refused ? refused : recheck.Move(request.Day.Date, request.Day.Reason), ct);
}
