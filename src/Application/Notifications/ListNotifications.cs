using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Notifications;

/// <summary>The caller's own messages, newest first.</summary>
public sealed record ListNotifications : PageRequest, IQuery<Result<Page<NotificationRow>>>
{
    /// <summary>true 只列未读，false 只列已读</summary>
    public bool? Unread { get; init; }

    /// <summary>事件的代号，如 inspection.scheduled；或其第一段，如 inspection</summary>
    public string? Kind { get; init; }
}

internal sealed class ListNotificationsValidator : PageRequestValidator<ListNotifications>
{
    public ListNotificationsValidator() : base(ListNotificationsHandler.Sorts)
    {
        RuleFor(list => list.Q).Empty();
        RuleFor(list => list.Kind).MaximumLength(80);
    }
}

internal sealed class ListNotificationsHandler(ISupervisionDb db, ICurrentUser user, NotificationRows rows) : IRequestHandler<ListNotifications, Result<Page<NotificationRow>>>
{
    public static readonly Sorts<Notification> Sorts = new(one => one.Id) { ["at"] = one => one.At };

    public async Task<Result<Page<NotificationRow>>> Handle(ListNotifications request, CancellationToken ct)
    {
        var family = request.Kind + ".";
        var page = await db.Visible<Notification>(user).AsNoTracking()
            .Where(one => request.Unread == null || (one.ReadAt == null) == request.Unread)
            .Where(one => request.Kind == null || one.Kind == request.Kind || one.Kind.StartsWith(family))
            .SortBy(request, Sorts, "-at")
            .ToPageAsync(request, ct);
        return new Page<NotificationRow>(await rows.OfAsync(page.Items, ct), page.Number, page.Size, page.Total, page.TotalIsExact);
    }
}
