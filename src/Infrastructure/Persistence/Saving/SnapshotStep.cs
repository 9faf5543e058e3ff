using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Calendar;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Makes this process read calendar and parameters again once a change of them is committed.</summary>
internal sealed class SnapshotStep(CurrentWorkCalendar calendar, CurrentPlanParameters parameters) : ISaveStep
{
    private bool _changed;

    public void Apply(SupervisionDbContext db) => _changed |= db.ChangeTracker.Entries()
        .Any(entry => entry.State != EntityState.Unchanged && entry.Entity is HolidaySchedule or ScheduleVersion or ParameterVersion);

    public void Committed()
    {
        if (!_changed) return;
        _changed = false;
        calendar.Forget();
        parameters.Forget();
    }
}
