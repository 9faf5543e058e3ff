using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>Everything that happened to an enterprise, newest first, a part at a time.</summary>
/// <param name="After">上一次返回的 next；不填从最新的开始</param>
/// <param name="Limit">1–200；默认50</param>
public sealed record ShowEnterpriseTimeline(Guid Id, Guid? After = null, int? Limit = null) : IQuery<Result<Timeline>>;

/// <summary>办理过程，最新的在前</summary>
/// <param name="Next">还有更早的内容时，作为下一次请求的 after</param>
public sealed record Timeline(IReadOnlyList<TimelineEntry> Items, Guid? Next);

/// <param name="Kind">固定的代号，如 enterprise.registered</param>
/// <param name="Sentence">发生了什么，一句话</param>
/// <param name="Actor">经办人</param>
/// <param name="Department">经办单位代码</param>
public sealed record TimelineEntry(
    Guid Id, DateTimeOffset At, string Kind, string Sentence, string Actor, string? Department, Guid? FilingId, Guid? InspectionId, Guid? HazardId);

internal sealed class ShowEnterpriseTimelineValidator : AbstractValidator<ShowEnterpriseTimeline>
{
    public ShowEnterpriseTimelineValidator() => RuleFor(request => request.Limit).InclusiveBetween(1, 200);
}

internal sealed class ShowEnterpriseTimelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowEnterpriseTimeline, Result<Timeline>>
{
    private const int DefaultLimit = 50;

    public async Task<Result<Timeline>> Handle(ShowEnterpriseTimeline request, CancellationToken ct)
    {
        if (!await db.Enterprises.VisibleTo(user).AnyAsync(enterprise => enterprise.Id == request.Id, ct)) return EnterpriseErrors.Unknown;

        var limit = request.Limit ?? DefaultLimit;
        var course = db.History.AsNoTracking().Where(entry => entry.EnterpriseId == request.Id).VisibleTo(user);
        if (request.After is { } after && await course.Where(entry => entry.Id == after).Select(entry => (DateTimeOffset?)entry.At).SingleOrDefaultAsync(ct) is { } at)
            course = course.Where(entry => entry.At < at || (entry.At == at && entry.Id < after));

        var items = await course.OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id).Take(limit + 1)
            .Select(entry => new TimelineEntry(
                entry.Id, entry.At, entry.Kind, entry.Sentence, entry.Actor, entry.Department, entry.FilingId, entry.InspectionId, entry.HazardId))
            .ToListAsync(ct);
        return items.Count <= limit ? new Timeline(items, null) : new Timeline(items[..limit], items[limit - 1].Id);
    }
}
