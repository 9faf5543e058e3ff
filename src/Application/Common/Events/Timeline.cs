using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Events;

/// <summary>办理过程，最新的在前</summary>
/// <param name="Next">还有更早的内容时，作为下一次请求的 after</param>
public sealed record Timeline(IReadOnlyList<TimelineEntry> Items, Guid? Next);

/// <param name="Kind">固定的代号，如 enterprise.registered</param>
/// <param name="Sentence">发生了什么，一句话</param>
/// <param name="Actor">经办人</param>
/// <param name="Department">经办单位代码</param>
public sealed record TimelineEntry(
    Guid Id, DateTimeOffset At, string Kind, string Sentence, string Actor, string? Department, Guid? FilingId, Guid? InspectionId, Guid? HazardId)
{
    internal static TimelineEntry Of(EventRecord record) => new(
        record.Id, record.At, record.Kind, EventSentences.Of(record), record.Actor, record.Department,
        record.The(SubjectKind.Filing), record.The(SubjectKind.Inspection), record.The(SubjectKind.Hazard));
}

internal static class Courses
{
    public static IQueryable<EventRecord> NewestFirst(this IQueryable<EventRecord> course) => course.OrderByDescending(one => one.At).ThenByDescending(one => one.Id);

    /// <summary>The events in words, in the order of the query.</summary>
    public static async Task<IReadOnlyList<TimelineEntry>> ToTimelineAsync(this IQueryable<EventRecord> course, CancellationToken ct) =>
        (await course.AsNoTracking().Include(one => one.Subjects).ToListAsync(ct)).ConvertAll(TimelineEntry.Of);
}
