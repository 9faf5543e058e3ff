using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>
/// What two files have both, so that one would have it twice. Nothing of it refuses the merge and nothing is taken back: each was right when it was done. Whoever merges is told before, and the street, the bodies and the counting of
/// the year take it from there: docs/decisions/merging-enterprises.md.
/// </summary>
internal static class MergeCollisions
{
    public static async Task<IReadOnlyList<string>> GatherAsync(ISupervisionDb db, Guid from, Guid into, IReadOnlyList<Holding> holdings, CancellationToken ct)
    {
        var open = await db.Inspections.Where(visit => (visit.EnterpriseId == from || visit.EnterpriseId == into) && !InspectionStatuses.Ended.Contains(visit.Status))
            .OrderBy(visit => visit.Id).Select(visit => new { visit.EnterpriseId, visit.Number }).ToListAsync(ct);
        var counted = await db.FilingLines.Where(line => (line.EnterpriseId == from || line.EnterpriseId == into) && FilingLineStatuses.Counting.Contains(line.Status) && line.Exemption == null)
            .GroupBy(line => new { line.Body, line.Year })
            .Where(same => same.Any(line => line.EnterpriseId == from) && same.Any(line => line.EnterpriseId == into))
            .Select(same => new { same.Key.Body, same.Key.Year, Lines = same.Count() }).ToListAsync(ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        return
        [
            .. open.Select(visit => visit.EnterpriseId).Distinct().Count() == 2
                ? [$"两家都有未办结的检查任务：{string.Join('、', open.Select(visit => visit.Number))}；合并后都在保留的企业，请街道合并到一次入企，或取消其中一次"]
                : Array.Empty<string>(),
            .. counted.OrderBy(one => one.Year).ThenBy(one => names.Position(one.Body))
                .Select(one => $"{names.Of(one.Body)}{one.Year}年对两家都有备案，合并后按 {one.Lines} 次计，该年度原则上不再备案"),
            .. holdings.Where(one => one.Staying > 0).Select(one => $"{Labels.Of(one.Kind)}：保留的企业已有同样的 {one.Staying} 条，被并入的留在原档案，不重复计数"),
        ];
    }
}
