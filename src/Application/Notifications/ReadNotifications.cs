using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Notifications;

/// <summary>Marks one of the caller's messages as read; one that is read stays as it is.</summary>
public sealed record ReadNotification(Guid Id) : ICommand<Result<NotificationCount>>;

/// <summary>Marks all of the caller's messages as read.</summary>
public sealed record ReadAllNotifications : ICommand<Result<NotificationCount>>;

internal sealed class ReadNotificationValidator : AbstractValidator<ReadNotification>
{
    public ReadNotificationValidator() => RuleFor(read => read.Id).NotEmpty();
}

internal sealed class ReadAllNotificationsValidator : AbstractValidator<ReadAllNotifications>;

internal sealed class ReadNotificationHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ReadNotification, Result<NotificationCount>>
{
    public async Task<Result<NotificationCount>> Handle(ReadNotification request, CancellationToken ct)
    {
        var one = db.Visible<Notification>(user).Where(message => message.Id == request.Id);
        if (!await one.AnyAsync(ct)) return RecordErrors.Unknown;

        var now = clock.GetUtcNow();
        await one.Where(message => message.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(message => message.ReadAt, now), ct);
        return new NotificationCount(await db.UnreadAsync(user, ct));
    }
}

internal sealed class ReadAllNotificationsHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<ReadAllNotifications, Result<NotificationCount>>
{
    public async Task<Result<NotificationCount>> Handle(ReadAllNotifications request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await db.Visible<Notification>(user).Where(message => message.ReadAt == null).ExecuteUpdateAsync(set => set.SetProperty(message => message.ReadAt, now), ct);
        return new NotificationCount(await db.UnreadAsync(user, ct));
    }
}
