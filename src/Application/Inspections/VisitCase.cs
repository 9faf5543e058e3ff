using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What others know that decides what may be done to a visit; gathered once, for the command and for the buttons alike.</summary>
/// <param name="Parameters">Those of the visit's day; of today as long as it has none.</param>
/// <param name="Lines">States of the filing lines that are dispatched into it.</param>
/// <param name="Unchecked">Parts whose checklist is empty.</param>
/// <param name="Unapproved">Those of the lines that the leader of their body has not approved.</param>
/// <param name="Waiting">Departments whose hazards of this visit wait for a recheck that nobody has planned yet.</param>
internal sealed record VisitFacts(
    DateTimeOffset Now, PlanParameters Parameters, string EnterpriseName, EnterpriseStatus EnterpriseStatus, IReadOnlyDictionary<Guid, FilingLineStatus> Lines,
    IReadOnlySet<Guid> Unchecked, IReadOnlyList<string> Waiting, IReadOnlySet<Guid> Unapproved)
{
    public DateOnly Today => ChinaTime.DateOf(Now);

    public static async Task<VisitFacts> GatherAsync(ISupervisionDb db, Inspection visit, IPlanParameters parameters, DateTimeOffset now, CancellationToken ct)
    {
        var lines = await db.FilingLines.AsNoTracking().Where(line => line.InspectionId == visit.Id).Select(line => new { line.Id, line.Status, Approved = line.HeadApproval != null }).ToListAsync(ct);
        var (id, at) = (visit.Id, await db.Enterprises.AsNoTracking().Where(enterprise => enterprise.Id == visit.EnterpriseId).Select(enterprise => new { enterprise.Name, enterprise.Status }).SingleAsync(ct));
        return new(
            now,
            parameters.On(visit.Date ?? ChinaTime.DateOf(now)),
            at.Name,
            at.Status,
            lines.ToDictionary(line => line.Id, line => line.Status),
            (await db.Participations.AsNoTracking().Where(part => part.InspectionId == id && !part.Checklist.Any()).Select(part => part.Id).ToListAsync(ct)).ToHashSet(),
            await db.Hazards.AsNoTracking().Where(Hazard.AwaitsRecheck).Where(hazard => hazard.InspectionId == id
                && !db.Rechecks.Any(recheck => recheck.Hazards.Any(each => each.HazardId == hazard.Id && each.Open))).Select(hazard => hazard.Department).Distinct().ToListAsync(ct),
            lines.Where(line => !line.Approved).Select(line => line.Id).ToHashSet());
    }

    /// <summary>The leader of the part's body has approved all that it comes for.</summary>
    public bool IsApprovedByHead(Participation part) => !part.LineIds.Exists(Unapproved.Contains);

    /// <summary>All lines of the part are on record and dispatched into this visit.</summary>
    public bool IsFiled(Participation part) => part.LineIds.Count > 0 && part.LineIds.TrueForAll(line => Lines.GetValueOrDefault(line) == FilingLineStatus.Dispatched);
}

/// <summary>A visit as somebody wants to do something to it.</summary>
internal sealed record VisitCase(Inspection Visit, VisitFacts Facts, ICurrentUser User) : ICase;

/// <summary>A body's part in a visit as somebody wants to do something to it.</summary>
internal sealed record PartCase(Inspection Visit, Participation Part, VisitFacts Facts, ICurrentUser User) : ICase;
