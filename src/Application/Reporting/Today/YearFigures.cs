using Microsoft.EntityFrameworkCore;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Inspections;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>方案目标的进度（二）；是方案的总体进度，不是任何单位或个人的指标</summary>
/// <param name="Target">当年目标：联合检查不少于几家企业</param>
/// <param name="Done">已联合检查的企业</param>
/// <param name="Ahead">已排期、还没有联合检查过的企业</param>
/// <param name="ReachedOn">按已排期的检查，哪一天达到目标；已达到或排不到的不填</param>
/// <param name="Lines">全年已合并的名单行</param>
/// <param name="Visits">全年入企次数</param>
/// <param name="Saved">全年合并检查减少的入企次数</param>
/// <param name="Dropped">另：各单位看了最近的检查以后取消的入企次数</param>
/// <param name="DeskChecks">另：改为书面核查的次数</param>
public sealed record ProgrammeProgress(int Year, int Target, int Done, int Ahead, DateOnly? ReachedOn, int Lines, int Visits, int Saved, int Dropped, int DeskChecks);

internal static class YearFigures
{
    /// <summary>The months of the shown month's year; that month itself as its pipeline has it, with what is derived and not dispatched.</summary>
    public static async Task<IReadOnlyList<MonthFigures>> MonthsAsync(Sight sight, MonthFigures shown, CancellationToken ct)
    {
        var year = shown.Month.Year;
        YearMonth[] months = [.. Enumerable.Range(1, 12).Select(month => new YearMonth(year, month))];
        var inspections = sight.Inspections.Where(inspection => months.Contains(inspection.Month) && !InspectionStatuses.Void.Contains(inspection.Status));
        var visits = await inspections.GroupBy(inspection => inspection.Month)
            .Select(group => new { Month = group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Month, group => group.Count, ct);
        var lines = await (
            from line in sight.Lines
            join inspection in inspections on line.InspectionId equals inspection.Id
            where line.Status == FilingLineStatus.Dispatched || line.Status == FilingLineStatus.Executed
            group line by inspection.Month into month
            select new { Month = month.Key, Count = month.Count() }).ToDictionaryAsync(group => group.Month, group => group.Count, ct);
        return [.. months.Select(month => month == shown.Month ? shown : Of(month, lines.GetValueOrDefault(month), visits.GetValueOrDefault(month)))];
    }

    public static async Task<ProgrammeProgress> ProgrammeAsync(Sight sight, IReadOnlyList<MonthFigures> months, CancellationToken ct)
    {
        var year = sight.Today.Year;
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var joint = sight.Inspections.Where(inspection => inspection.Date >= first && inspection.Date <= last && !InspectionStatuses.Void.Contains(inspection.Status))
            .Where(JointInspections.Condition(sight.Parts));
        var done = joint.Where(inspection => inspection.StartedAt != null).Select(inspection => inspection.EnterpriseId).Distinct();
        var doneCount = await done.CountAsync(ct);
        var ahead = joint.Where(inspection => inspection.StartedAt == null && inspection.Date >= sight.Today && !done.Contains(inspection.EnterpriseId))
            .GroupBy(inspection => inspection.EnterpriseId).Select(group => group.Min(inspection => inspection.Date!.Value));
        var aheadCount = await ahead.CountAsync(ct);

        var target = sight.Parameters.JointInspectionTarget;
        var missing = target - doneCount;
        DateOnly? reachedOn = missing > 0 && missing <= aheadCount ? await ahead.OrderBy(date => date).Skip(missing - 1).FirstAsync(ct) : null;
        var spared = await sight.Spared.Saved(sight.Lines).Where(one => one.From >= first && one.From <= last)
            .GroupBy(one => one.Kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        return new(year, target, doneCount, aheadCount, reachedOn, months.Sum(month => month.Lines), months.Sum(month => month.Visits), months.Sum(month => month.Saved),
            spared.GetValueOrDefault(SparedVisitKind.Dropped), spared.GetValueOrDefault(SparedVisitKind.DeskCheck));
    }

    private static MonthFigures Of(YearMonth month, int lines, int visits) => new(month, lines, visits, lines - visits);
}
