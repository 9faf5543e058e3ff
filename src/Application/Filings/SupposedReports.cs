using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Filings;

/// <summary>期间提交的闭环反馈，按假设的参数试算</summary>
/// <param name="Total">期间提交的份数</param>
/// <param name="LateThen">按当时的参数逾期的份数</param>
/// <param name="LateSupposed">按假设的参数逾期的份数</param>
/// <param name="Changed">结果有变化的，最近提交的在前，至多500份</param>
/// <param name="ChangedTotal">结果有变化的总数</param>
public sealed record SupposedReports(int Total, int LateThen, int LateSupposed, IReadOnlyList<SupposedReport> Changed, int ChangedTotal);

/// <summary>结果有变化的一份闭环反馈</summary>
/// <param name="Department">反馈的单位代码</param>
/// <param name="SubmittedOn">提交日期</param>
/// <param name="DueThen">按当时参数的期限</param>
/// <param name="DueSupposed">按假设参数的期限</param>
/// <param name="Late">按假设的参数逾期；否则为不再逾期</param>
public sealed record SupposedReport(Guid InspectionId, string InspectionNumber, string Department, DateOnly SubmittedOn, DateOnly DueThen, DateOnly DueSupposed, bool Late);

/// <summary>The closure reports of a time, each by the day on which its procedure closed, 五(三)7.</summary>
internal static class SupposedReportsOf
{
    public static async Task<SupposedReports> ReportsAsync(
        this ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, (IPlanParameters Then, IPlanParameters Supposed) numbers, DateWindow days, int most, CancellationToken ct)
    {
        var (start, end) = (ChinaTime.StartOf(days.From), ChinaTime.StartOf(days.To.AddDays(1)));
        var reports = await (
            from report in db.Visible<ClosureReport>(user).AsNoTracking()
            where report.SubmittedAt >= start && report.SubmittedAt < end
            join visit in db.Visible<Inspection>(user) on report.InspectionId equals visit.Id
            from part in visit.Participations
            where part.Department == report.Department && part.ProcedureClosedOn != null
            select new { visit.Id, visit.Number, report.Department, report.SubmittedAt, Closed = part.ProcedureClosedOn!.Value }).ToListAsync(ct);
        var judged = reports.ConvertAll(one => (one.Id, one.Number, one.Department, On: ChinaTime.DateOf(one.SubmittedAt), Then: DueBy(numbers.Then, one.Closed), Supposed: DueBy(numbers.Supposed, one.Closed)));
        var changed = judged.Where(one => one.On > one.Then != one.On > one.Supposed).OrderByDescending(one => one.On).ThenBy(one => one.Id).ToList();
        return new(judged.Count, judged.Count(one => one.On > one.Then), judged.Count(one => one.On > one.Supposed),
            [.. changed.Take(most).Select(one => new SupposedReport(one.Id, one.Number, one.Department, one.On, one.Then, one.Supposed, one.On > one.Supposed))], changed.Count);

        DateOnly DueBy(IPlanParameters parameters, DateOnly closed) => Deadlines.AfterClosure(calendar, parameters.On(closed), closed).Date;
    }
}
