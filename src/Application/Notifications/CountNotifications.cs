using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Notifications;

/// <summary>How many of the caller's messages are unread.</summary>
public sealed record CountNotifications : IQuery<Result<NotificationCount>>;

/// <summary>未读消息数</summary>
/// <param name="Unread">未读的条数</param>
public sealed record NotificationCount(int Unread);

/// <summary>The same with the newest message, as the stream tells it.</summary>
public sealed record ShowBell : IQuery<Result<NotificationBell>>;

/// <summary>未读消息数和最新的一条</summary>
/// <param name="Unread">未读的条数</param>
/// <param name="Latest">最新的一条，不论是否已读；没有消息的没有</param>
public sealed record NotificationBell(int Unread, NotificationRow? Latest);

internal sealed class CountNotificationsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<CountNotifications, Result<NotificationCount>>
{
    public async Task<Result<NotificationCount>> Handle(CountNotifications request, CancellationToken ct) => new NotificationCount(await db.UnreadAsync(user, ct));
}

internal sealed class ShowBellHandler(ISupervisionDb db, ICurrentUser user, NotificationRows rows) : IRequestHandler<ShowBell, Result<NotificationBell>>
{
    public async Task<Result<NotificationBell>> Handle(ShowBell request, CancellationToken ct)
    {
        var latest = await db.Visible<Notification>(user).AsNoTracking().OrderByDescending(one => one.At).ThenByDescending(one => one.Id).Take(1).ToListAsync(ct);
        return new NotificationBell(await db.UnreadAsync(user, ct), (await rows.OfAsync(latest, ct)).FirstOrDefault());
    }
}

internal static class Unread
{
    public static Task<int> UnreadAsync(this ISupervisionDb db, ICurrentUser user, CancellationToken ct) => db.Visible<Notification>(user).CountAsync(one => one.ReadAt == null, ct);
}
