using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>Sets the day, or moves it with a reason; every participant is asked, or asked again, 五(三)3.</summary>
public sealed record ScheduleInspection(Guid Id, int Version, VisitDay Day) : ICommand<Result<InspectionDetails>>;

/// <summary>检查的日期和时段</summary>
/// <param name="Date">窗口内的工作日，可以是今天</param>
/// <param name="Session">上午或下午</param>
/// <param name="Reason">改期原因；首次排期不填</param>
public sealed record VisitDay(DateOnly Date, Session Session, string? Reason = null);

internal sealed class ScheduleInspectionValidator : AbstractValidator<ScheduleInspection>
{
    public ScheduleInspectionValidator() => RuleFor(request => request.Day.Reason).MaximumLength(500).OverridePropertyName("reason");
}

internal sealed class ScheduleInspectionHandler(InspectionChanges changes, IWorkCalendar calendar, IPlanParameters parameters)
    : IRequestHandler<ScheduleInspection, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(ScheduleInspection request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, InspectionVerbs.Schedule, here =>
    {
        var (day, today) = (request.Day, here.Facts.Today);
        if (SchedulingRules.Schedule.Refusal(DayFacts.Of(here.Visit, day.Date, today, calendar)) is { } refused) return refused;

        var answerDueOn = Deadlines.Answer(calendar, parameters.On(today), today, day.Date).Date;
        return here.Visit.Schedule(day.Date, day.Session, day.Reason, answerDueOn, here.Facts.Now);
    }, ct);
}
