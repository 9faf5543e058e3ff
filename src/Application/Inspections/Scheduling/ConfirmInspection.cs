using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>Fixes the day once every participant has accepted it, 五(三)4.</summary>
public sealed record ConfirmInspection(Guid Id, int Version) : ICommand<Result<InspectionDto>>;

internal sealed class ConfirmInspectionHandler(InspectionChanges changes, IWorkCalendar calendar, TimeProvider clock) : IRequestHandler<ConfirmInspection, Result<InspectionDto>>
{
    public Task<Result<InspectionDto>> Handle(ConfirmInspection request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, inspection =>
        inspection.Date is { } date && SchedulingRules.Confirm.Check(FactsOf(inspection, date)) is { Count: > 0 } breaches
            ? Error.Broken(breaches)
            : inspection.Confirm(clock.GetUtcNow()), ct);

    private DayFacts FactsOf(Inspection inspection, DateOnly date) =>
        new(date, clock.LocalToday(), new(inspection.WindowFrom, inspection.WindowTo), calendar.IsWorkingDay(date));
}
