using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Reference;

/// <summary>The published holiday schedules, the statutory days of the year whose notice is still to come, and the Plan's numbers as the Plan states them.</summary>
internal sealed class CalendarSeed(SupervisionDbContext db, TimeProvider clock) : ISeed
{
    /// <summary>The year from which on the Plan is applied.</summary>
    private static readonly DateOnly PlanBegins = new(2024, 1, 1);

    public string Name => SeedNames.Reference;

    public async Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        var known = await db.HolidaySchedules.Include(schedule => schedule.Versions).ToDictionaryAsync(schedule => schedule.Year, ct);
        foreach (var year in Schedules()) Publish(known.GetValueOrDefault(year.Year) ?? New(year.Year), year);
        if (!await db.ParameterVersions.AnyAsync(ct))
            db.ParameterVersions.Add(ParameterVersion.Record(PlanBegins, new(), "坪山区工贸企业安全跨部门综合监管实施方案", Publication(provisional: false)));

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private HolidaySchedule New(int year) => db.HolidaySchedules.Add(HolidaySchedule.For(year)).Entity;

    // A schedule that a person has published is not replaced by a file.
    private void Publish(HolidaySchedule schedule, YearSchedule file)
    {
        if (schedule.InForce is { Reference: false }) return;
        var published = schedule.Publish(file.Days, Publication(file.Provisional));
        if (published.Error is { } error) throw new InvalidDataException($"holidays.csv: {error.Title}");
    }

    private Publication Publication(bool provisional) => new(clock.GetUtcNow(), "系统参考数据", provisional, Reference: true);

    private static IEnumerable<YearSchedule> Schedules() => ReferenceFile.Csv("holidays.csv")
        .GroupBy(row => (Year: int.Parse(row["schedule"], CultureInfo.InvariantCulture), Provisional: row["status"] == "provisional"))
        .Select(year => new YearSchedule(year.Key.Year, year.Key.Provisional, [.. year.Select(DayOf)]));

    private static SpecialDay DayOf(ReferenceFile.Row row) =>
        new(DateOnly.ParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture), row.Enum<DayKind>("kind"), row["name"]);
}
