using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>Which lines and lists belong to a month.</summary>
internal static class JointMonth
{
    /// <summary>五(三)2: registered, in no inspection, with a window that reaches into the month.</summary>
    public static IQueryable<FilingLine> OpenIn(this IQueryable<FilingLine> lines, YearMonth month)
    {
        var (first, last) = (month.FirstDay, month.LastDay);
        return lines.Where(line => line.Status == FilingLineStatus.Registered && line.From <= last && line.To >= first);
    }

    /// <summary>The month's newest list, draft or dispatched; null where none was derived.</summary>
    public static Task<JointList?> NewestOfAsync(this IQueryable<JointList> lists, YearMonth month, CancellationToken ct) =>
        lists.Where(list => list.Month == month).OrderByDescending(list => list.Sequence).FirstOrDefaultAsync(ct);
}
