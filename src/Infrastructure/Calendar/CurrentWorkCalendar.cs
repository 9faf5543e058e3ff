using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Calendar;

/// <summary>The calendar of the schedules in force.</summary>
internal sealed class CurrentWorkCalendar(IServiceScopeFactory scopes, TimeProvider clock) : IWorkCalendar
{
    private readonly Snapshot<WorkCalendar> _snapshot = new(scopes, clock, Read);

    public bool IsWorkingDay(DateOnly day) => _snapshot.Current.IsWorkingDay(day);

    public bool IsProvisional(int year) => _snapshot.Current.IsProvisional(year);

    public DateOnly OnOrAfter(DateOnly day) => _snapshot.Current.OnOrAfter(day);

    public DateOnly Offset(DateOnly day, int n) => _snapshot.Current.Offset(day, n);

    public int WorkingDaysBetween(DateOnly from, DateOnly to) => _snapshot.Current.WorkingDaysBetween(from, to);

    public void Forget() => _snapshot.Forget();

    private static WorkCalendar Read(SupervisionDbContext db) => new(db.HolidaySchedules.AsNoTracking()
        .Include(schedule => schedule.Versions).ToList().Select(schedule => schedule.AsYear()).OfType<YearSchedule>());
}
