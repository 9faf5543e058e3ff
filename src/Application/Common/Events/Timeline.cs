using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Events;

/// <summary>办理过程，最新的在前</summary>
/// <param name="Next">还有更早的内容时，作为下一次请求的 after</param>
public sealed record Timeline(IReadOnlyList<TimelineEntry> Items, Guid? Next);

/// <summary>办理过程中的一件事</summary>
/// <param name="Sentence">发生了什么，一句话</param>
/// <param name="Actor">经办人</param>
/// <param name="Department">经办单位代码</param>
/// <param name="Subjects">涉及的企业、名单、检查任务、隐患等</param>
public sealed record TimelineEntry(
    Guid Id, DateTimeOffset At, string Kind, string Sentence, string Actor, string? Department, IReadOnlyList<Subject> Subjects)
{
    internal static TimelineEntry Of(EventRecord record) => new(
        record.Id, record.At, record.Kind, EventSentences.Of(record), record.Actor, record.Department, SubjectsOf(record));

    /// <summary>What has a page of its own; of a kind of which there are several, none, since not everybody who reads of the event may open them all.</summary>
    internal static IReadOnlyList<Subject> SubjectsOf(EventRecord record) =>
        [.. Shown.Where(kind => record.The(kind) is not null).Select(kind => new Subject(kind, record.The(kind)!.Value))];

    private static readonly IReadOnlyList<SubjectKind> Shown = [SubjectKind.Enterprise, SubjectKind.Filing, SubjectKind.JointList, SubjectKind.Inspection, SubjectKind.Hazard, SubjectKind.Recheck];
}

internal static class Courses
{
    public static IQueryable<EventRecord> NewestFirst(this IQueryable<EventRecord> course) => course.OrderByDescending(one => one.At).ThenByDescending(one => one.Id);

    /// <summary>The events in words, in the order of the query.</summary>
    public static async Task<IReadOnlyList<TimelineEntry>> ToTimelineAsync(this IQueryable<EventRecord> course, CancellationToken ct) =>
        (await course.AsNoTracking().Include(one => one.Subjects).ToListAsync(ct)).ConvertAll(TimelineEntry.Of);
}
