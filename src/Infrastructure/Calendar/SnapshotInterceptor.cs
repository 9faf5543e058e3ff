using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Supervision.Domain.Calendar;

namespace Supervision.Infrastructure.Calendar;

/// <summary>Makes this process read calendar and parameters again once a change of them is committed.</summary>
internal sealed class SnapshotInterceptor(CurrentWorkCalendar calendar, CurrentPlanParameters parameters) : DbTransactionInterceptor, ISaveChangesInterceptor
{
    private bool _changed;

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData data, InterceptionResult<int> result, CancellationToken ct = default)
    {
        _changed |= data.Context!.ChangeTracker.Entries()
            .Any(entry => entry.State != EntityState.Unchanged && entry.Entity is HolidaySchedule or ScheduleVersion or ParameterVersion);
        return new(result);
    }

    public ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData data, int result, CancellationToken ct = default)
    {
        if (data.Context!.Database.CurrentTransaction is null) Forget();
        return new(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData data, CancellationToken ct = default)
    {
        Forget();
        return Task.CompletedTask;
    }

    private void Forget()
    {
        if (!_changed) return;
        _changed = false;
        calendar.Forget();
        parameters.Forget();
    }
}
