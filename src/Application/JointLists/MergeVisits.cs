using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>五(三)2: makes one visit of two of the same enterprise that share a working day which can still be used.</summary>
/// <param name="OtherId">并入的另一次入企的 id</param>
public sealed record MergeVisits(YearMonth Month, int Version, Guid VisitId, Guid OtherId) : ICommand<Result<DraftChange>>;

internal sealed class MergeVisitsHandler(IWorkCalendar calendar, TimeProvider clock, ChangeDraft draft) : IRequestHandler<MergeVisits, Result<DraftChange>>
{
    public Task<Result<DraftChange>> Handle(MergeVisits request, CancellationToken ct) => draft.OfAsync(request.Month, request.Version, request.VisitId, (list, visit) =>
        Task.FromResult(list.Merge(visit.Id, request.OtherId, new UsableDays(request.Month, clock.LocalToday(), calendar))), ct);
}
