using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Domain.Common;

namespace Supervision.Application.Reporting.Today;

/// <summary>一条最近动态</summary>
/// <param name="Actor">经办单位；没有单位的为经办人</param>
/// <param name="Enterprise">涉及的企业名称</param>
/// <param name="Subjects">涉及的企业、名单、检查任务、隐患等</param>
public sealed record RecentEvent(
    DateTimeOffset At, string Actor, string Kind, string Sentence, string? Enterprise, IReadOnlyList<Subject> Subjects);

internal static class RecentEvents
{
    private const int Shown = 8;

    /// <summary>What has last happened to visits and lists.</summary>
    public static async Task<IReadOnlyList<RecentEvent>> OfAsync(Sight sight, CancellationToken ct)
    {
        // A closure report is told twice, by itself and by its inspection; and a list's rows once for each enterprise.
        var found = await sight.Db.Visible<EventRecord>(sight.User).AsNoTracking()
            .Where(one => one.Subjects.Any(subject => subject.Kind == SubjectKind.Enterprise)
                ? one.Subjects.Any(subject => subject.Kind == SubjectKind.Inspection)
                : one.Subjects.Any(subject => subject.Kind == SubjectKind.Filing))
            .NewestFirst().Take(Shown).Include(one => one.Subjects).ToListAsync(ct);

        var ids = found.Select(one => one.The(SubjectKind.Enterprise)).OfType<Guid>().Distinct().ToList();
        var names = await sight.Db.Enterprises.Where(at => ids.Contains(at.Id)).ToDictionaryAsync(at => at.Id, at => at.Name, ct);
        return [.. found.Select(one => new RecentEvent(
            one.At, one.Department is { } department && sight.Departments.TryGetValue(department, out var known) ? known.Name : one.Actor,
            one.Kind, EventSentences.Of(one), one.The(SubjectKind.Enterprise) is { } id ? names.GetValueOrDefault(id) : null,
            TimelineEntry.SubjectsOf(one)))];
    }
}
