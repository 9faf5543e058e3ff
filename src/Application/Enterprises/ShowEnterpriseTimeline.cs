using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>Everything that happened to an enterprise and to the files that were merged into it, newest first, a part at a time.</summary>
/// <param name="After">上一次返回的 next；不填从最新的开始</param>
/// <param name="Limit">1–200；默认50</param>
public sealed record ShowEnterpriseTimeline(Guid Id, Guid? After = null, int? Limit = null) : IQuery<Result<Timeline>>;

internal sealed class ShowEnterpriseTimelineValidator : AbstractValidator<ShowEnterpriseTimeline>
{
    public ShowEnterpriseTimelineValidator() => RuleFor(request => request.Limit).InclusiveBetween(1, 200);
}

internal sealed class ShowEnterpriseTimelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowEnterpriseTimeline, Result<Timeline>>
{
    private const int DefaultLimit = 50;

    public async Task<Result<Timeline>> Handle(ShowEnterpriseTimeline request, CancellationToken ct)
    {
        if (!await db.Visible<Enterprise>(user).AnyAsync(enterprise => enterprise.Id == request.Id, ct)) return EnterpriseErrors.Unknown;

        var limit = request.Limit ?? DefaultLimit;
        Guid[] files = [request.Id, .. await db.Visible<Enterprise>(user).Where(enterprise => enterprise.MergedIntoId == request.Id).Select(enterprise => enterprise.Id).ToListAsync(ct)];
        var course = db.Visible<EventRecord>(user).Where(one => one.Subjects.Any(subject => subject.Kind == SubjectKind.Enterprise && files.Contains(subject.SubjectId)));
        if (request.After is { } after && await course.Where(one => one.Id == after).Select(one => (DateTimeOffset?)one.At).SingleOrDefaultAsync(ct) is { } at)
            course = course.Where(one => one.At < at || (one.At == at && one.Id < after));

        var items = await course.NewestFirst().Take(limit + 1).ToTimelineAsync(ct);
        return items.Count <= limit ? new Timeline(items, null) : new Timeline([.. items.Take(limit)], items[limit - 1].Id);
    }
}
