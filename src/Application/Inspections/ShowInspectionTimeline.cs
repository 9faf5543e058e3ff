using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>The course of one visit and of its hazards, newest first, whole.</summary>
public sealed record ShowInspectionTimeline(Guid Id) : IQuery<Result<Timeline>>;

internal sealed class ShowInspectionTimelineHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowInspectionTimeline, Result<Timeline>>
{
    public async Task<Result<Timeline>> Handle(ShowInspectionTimeline request, CancellationToken ct)
    {
        if (!await db.Visible<Inspection>(user).AnyAsync(inspection => inspection.Id == request.Id, ct)) return RecordErrors.Unknown;
        return new Timeline(await db.Visible<EventRecord>(user).About(Subject.Inspection(request.Id)).NewestFirst().ToTimelineAsync(ct), null);
    }
}
