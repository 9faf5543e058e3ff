using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Notifications;

/// <summary>一条消息</summary>
/// <param name="At">事情发生的时间</param>
/// <param name="Kind">事件的代号，如 inspection.scheduled</param>
/// <param name="Title">一句话：涉及的企业和发生了什么</param>
/// <param name="By">经办单位；没有单位的为经办人</param>
/// <param name="Link">消息打开的内容</param>
/// <param name="ReadAt">已读的时间；未读的没有</param>
public sealed record NotificationRow(Guid Id, DateTimeOffset At, string Kind, string Title, string By, NotificationLink Link, DateTimeOffset? ReadAt);

/// <summary>Puts messages into words, by their events.</summary>
internal sealed class NotificationRows(ISupervisionDb db, ICurrentUser user)
{
    public async Task<IReadOnlyList<NotificationRow>> OfAsync(IReadOnlyList<Notification> page, CancellationToken ct)
    {
        var ids = page.Select(one => one.EventId).Distinct().ToList();
        var events = await db.Events.AsNoTracking().Include(one => one.Subjects).Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, ct);
        var names = await NamesAsync(events.Values, ct);
        var departments = await DepartmentsAsync(events.Values, ct);
        return [.. page.Select(one => RowOf(one, events[one.EventId], names, departments))];
    }

    private static NotificationRow RowOf(Notification one, EventRecord what, Dictionary<Guid, string> names, Dictionary<string, string> departments)
    {
        var sentence = EventSentences.Of(what);
        var title = what.The(SubjectKind.Enterprise) is { } enterprise && names.TryGetValue(enterprise, out var name) ? $"{name}：{sentence}" : sentence;
        var by = what.Department is { } code && departments.TryGetValue(code, out var department) ? department : what.Actor;
        return new(one.Id, one.At, one.Kind, title, by, new(one.Resource, one.ResourceId), one.ReadAt);
    }

    /// <summary>An enterprise needs no telling that it is meant.</summary>
    private async Task<Dictionary<Guid, string>> NamesAsync(IEnumerable<EventRecord> events, CancellationToken ct)
    {
        if (user.EnterpriseId is not null) return [];
        var ids = events.Select(one => one.The(SubjectKind.Enterprise)).OfType<Guid>().Distinct().ToList();
        return await db.Enterprises.Where(enterprise => ids.Contains(enterprise.Id)).ToDictionaryAsync(enterprise => enterprise.Id, enterprise => enterprise.Name, ct);
    }

    private async Task<Dictionary<string, string>> DepartmentsAsync(IEnumerable<EventRecord> events, CancellationToken ct)
    {
        var codes = events.Select(one => one.Department).OfType<string>().Distinct().ToList();
        return await db.Departments.Where(department => codes.Contains(department.Code)).ToDictionaryAsync(department => department.Code, department => department.ShortName, ct);
    }
}
