using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
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

internal sealed class DispatchJointListHandler(ISupervisionDb db, IBulkSave bulk, IWorkCalendar calendar, TimeProvider clock) : IRequestHandler<DispatchJointList, Result<DispatchReceipt>>
{
    public async Task<Result<DispatchReceipt>> Handle(DispatchJointList request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.JointLists, ct);

        var list = await db.JointLists.Include(each => each.Visits).SingleOrDefaultAsync(each => each.Month == request.Month && each.Status == JointListStatus.Draft, ct);
        if (list is null) return await db.JointLists.AnyAsync(each => each.Month == request.Month, ct) ? JointListErrors.Immutable : JointListErrors.NoDraft;
        if (list.Version != request.Version) return Finding.Stale;

        var days = new UsableDays(request.Month, clock.LocalToday(), calendar);
        if (list.Visits.Count(visit => days.Span(visit.Window) is null) is > 0 and var passed) return JointListErrors.Passed(passed);
        var lines = await LinesOfAsync(list, ct);
        if (list.Visits.Any(visit => visit.Lines.Any(line => !lines.ContainsKey(line.LineId)))) return JointListErrors.Outdated;
        var (enterprises, checklists) = (await EnterprisesOfAsync(list, ct), await Checklists.LoadAsync(db, ct));
        if (FallenOf(list, lines, enterprises, checklists) is { Count: > 0 } breaches) return JointListErrors.Fallen(breaches);

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

    /// <summary>What no longer stands of the draft, each reason once.</summary>
    private static List<Breach> FallenOf(JointList list, Dictionary<Guid, FilingLine> lines, Dictionary<Guid, EnterpriseNow> enterprises, Checklists checklists) =>
        [.. list.Visits.SelectMany(visit => visit.Lines.Select(line => checklists.Standing(LineScope.Of(lines[line.LineId]), enterprises[visit.EnterpriseId]))).OfType<Breach>().DistinctBy(breach => breach.Title)];

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
