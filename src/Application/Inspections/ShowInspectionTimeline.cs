using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections;

/// <summary>The course of one visit and of its hazards, newest first, whole.</summary>
public sealed record ShowInspectionTimeline(Guid Id) : IQuery<Result<Timeline>>;

internal sealed class ShowInspectionTimelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowInspectionTimeline, Result<Timeline>>
{
    public async Task<Result<Timeline>> Handle(ShowInspectionTimeline request, CancellationToken ct)
    {
        if (!await db.Inspections.VisibleTo(user).AnyAsync(inspection => inspection.Id == request.Id, ct)) return Finding.Unknown;
        var course = db.History.AsNoTracking().Where(entry => entry.InspectionId == request.Id).OfVisitVisibleTo(user);
        return new Timeline(await course.NewestFirst().ToListAsync(ct), null);
    }
}

internal static class Courses
{
    public static IQueryable<TimelineEntry> NewestFirst(this IQueryable<HistoryEntry> course) => course
        .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
        .Select(entry => new TimelineEntry(
            entry.Id, entry.At, entry.Kind, entry.Sentence, entry.Actor, entry.Department, entry.FilingId, entry.InspectionId, entry.HazardId));
}
