using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.External;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>What is laid before somebody at the gate, as it was before filing: who was at the enterprise last, whichever body, and who from above this year.</summary>
public sealed record ShowBeforeEntry(Guid Id) : IQuery<Result<BeforeEntry>>;

/// <summary>入企前提示</summary>
/// <param name="LastVisits">各单位最近的入企，最新的在前，最多5次；不含这次</param>
/// <param name="ExternalVisits">上级单位当年对这家企业的检查，最新的在前</param>
public sealed record BeforeEntry(IReadOnlyList<LastVisit> LastVisits, IReadOnlyList<ExternalVisitRow> ExternalVisits);

internal sealed class ShowBeforeEntryHandler(ISupervisionDb db, ICurrentUser user, LastVisits visits, ExternalVisitViews external, TimeProvider clock) : IRequestHandler<ShowBeforeEntry, Result<BeforeEntry>>
{
    public async Task<Result<BeforeEntry>> Handle(ShowBeforeEntry request, CancellationToken ct)
    {
        var enterprise = await db.Visible<Inspection>(user).Where(visit => visit.Id == request.Id).Select(visit => (Guid?)visit.EnterpriseId).SingleOrDefaultAsync(ct);
        return enterprise is { } at
            ? new BeforeEntry(await visits.OfAsync(at, request.Id, ct), await external.OfYearAsync(at, clock.LocalToday().Year, ct))
            : RecordErrors.Unknown;
    }
}
