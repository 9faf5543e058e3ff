using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Common.Data;

/// <summary>The database as the use cases see it; it is the repository.</summary>
public interface ISupervisionDb
{
    DbSet<Enterprise> Enterprises { get; }
    DbSet<Department> Departments { get; }
    DbSet<Subdistrict> Subdistricts { get; }
    DbSet<Community> Communities { get; }
    DbSet<Liaison> Liaisons { get; }
    DbSet<Officer> Officers { get; }
    DbSet<IndustryClass> IndustryClasses { get; }
    DbSet<SupervisionItem> SupervisionItems { get; }
    DbSet<MajorHazardCriterion> MajorHazardCriteria { get; }
    DbSet<HolidaySchedule> HolidaySchedules { get; }
    DbSet<ParameterVersion> ParameterVersions { get; }
    DbSet<HistoryEntry> History { get; }

    /// <summary>Takes the advisory locks in the order of their values, so that two requests never wait for each other, and keeps them to the end of the transaction.</summary>
    Task LockAsync(IEnumerable<LockKey> keys, CancellationToken ct);

    Task LockAsync(LockKey key, CancellationToken ct) => LockAsync([key], ct);

    Task<int> SaveChangesAsync(CancellationToken ct);

    /// <summary>Runs the work in a transaction: the current one, else one of its own that is rolled back when the work is refused.</summary>
    Task<TResult> InTransactionAsync<TResult>(Func<Task<TResult>> work, CancellationToken ct) where TResult : IResult<TResult>;
}
