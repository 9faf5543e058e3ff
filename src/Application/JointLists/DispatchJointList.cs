using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>五(三)2: makes an inspection of each visit of the month's draft and hands it to its street. Cannot be taken back.</summary>
/// <param name="Version">What the caller has read of the draft.</param>
public sealed record DispatchJointList(YearMonth Month, int Version) : ICommand<Result<DispatchReceipt>>;

/// <param name="Inspections">形成的检查任务，按编号先后</param>
public sealed record DispatchReceipt(YearMonth Month, int Sequence, IReadOnlyList<DispatchedInspection> Inspections);

/// <param name="Number">坪综查〔2026〕147号.</param>
public sealed record DispatchedInspection(Guid Id, string Number, Guid VisitId);

internal sealed class DispatchJointListHandler(ISupervisionDb db, IBulkSave bulk, ICurrentUser user, IWorkCalendar calendar, TimeProvider clock) : IRequestHandler<DispatchJointList, Result<DispatchReceipt>>
{
    public async Task<Result<DispatchReceipt>> Handle(DispatchJointList request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.JointLists, ct);

        var list = await db.JointLists.Include(each => each.Visits).SingleOrDefaultAsync(each => each.Month == request.Month && each.Status == JointListStatus.Draft, ct);
        if (list is null)
        {
            var newest = await db.JointLists.AsNoTracking().NewestOfAsync(request.Month, ct);
            return JointListVerbs.Dispatch.Refuses(new(newest, null, user)) ?? JointListErrors.NoDraft;
        }

        if (list.Version != request.Version) return RecordErrors.Stale;

        var lines = await LinesOfAsync(list, ct);
        var (enterprises, checklists) = (await EnterprisesOfAsync(list, ct), await Checklists.LoadAsync(db, clock.LocalToday(), ct));
        var standing = DraftStanding.Of(list.Visits, new(request.Month, clock.LocalToday(), calendar), lines.ContainsKey,
            line => checklists.Standing(LineScope.Of(lines[line]), enterprises[lines[line].EnterpriseId]));
        if (JointListVerbs.Dispatch.Refuses(new(list, standing, user)) is { } refused) return refused;

        var outcome = list.Dispatch(clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;
        var inspections = await InspectionsOfAsync(list, lines, enterprises, checklists, ct);
        await bulk.SaveAsync(ct);
        return new DispatchReceipt(request.Month, list.Sequence, inspections);
    }

    /// <summary>The lines that may still be dispatched; their state is checked again by the save, against a withdrawal at this moment.</summary>
    private async Task<Dictionary<Guid, FilingLine>> LinesOfAsync(JointList list, CancellationToken ct)
    {
        var ids = list.Visits.SelectMany(visit => visit.Lines).Select(line => line.LineId).ToList();
        return await db.FilingLines.Where(line => ids.Contains(line.Id) && line.Status == FilingLineStatus.Registered).ToDictionaryAsync(line => line.Id, ct);
    }

    private async Task<Dictionary<Guid, EnterpriseNow>> EnterprisesOfAsync(JointList list, CancellationToken ct)
    {
        var ids = list.Visits.Select(visit => visit.EnterpriseId).Distinct().ToArray();
        return await EnterpriseNow.From(db.Enterprises.AsNoTracking().Where(enterprise => ids.Contains(enterprise.Id))).ToDictionaryAsync(at => at.Id, ct);
    }

    private async Task<IReadOnlyList<DispatchedInspection>> InspectionsOfAsync(
        JointList list, Dictionary<Guid, FilingLine> lines, Dictionary<Guid, EnterpriseNow> enterprises, Checklists checklists, CancellationToken ct)
    {
        var year = clock.LocalToday().Year;
        var number = await db.TakeNumbersAsync($"inspection/{year}", list.Visits.Count, ct);

        var dispatched = new List<DispatchedInspection>();
        foreach (var visit in list.Visits.OrderBy(visit => visit.Subdistrict, StringComparer.Ordinal).ThenBy(visit => visit.From).ThenBy(visit => visit.Id))
        {
            var invitations = InvitationsOf(visit, lines, checklists, enterprises[visit.EnterpriseId].Checked);
            var order = new VisitOrder(visit.EnterpriseId, visit.Subdistrict, visit.LeadDepartment, visit.Window, list.Month, list.Id);
            var inspection = Inspection.Dispatch(order, Inspection.NumberOf(year, number++), VerificationCode.New(list.Month), invitations, clock.GetUtcNow());
            db.Inspections.Add(inspection);
            visit.Became(inspection.Id);
            foreach (var line in visit.Lines) lines[line.LineId].Dispatch(inspection.Id);
            dispatched.Add(new(inspection.Id, inspection.Number, visit.Id));
        }

        return dispatched;
    }

    private static IEnumerable<Invitation> InvitationsOf(JointVisit visit, Dictionary<Guid, FilingLine> lines, Checklists checklists, CheckedEnterprise enterprise) =>
        visit.Lines.Select(line => lines[line.LineId]).GroupBy(line => line.Department).Select(part => new Invitation(
            part.Key,
            part.First().Body,
            [.. part.Select(line => line.Id)],
            [.. part.SelectMany(line => line.Officers).DistinctBy(officer => officer.CertificateNo)],
            checklists.For(part.Select(LineScope.Of), enterprise),
            part.Any(line => line.IsConfidential)));
}
