using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Domain.Inspections;

/// <summary>What a dispatched visit says of itself.</summary>
/// <param name="LineWindows">Window in which every line may be served; the date must lie in it.</param>
public sealed record VisitOrder(Guid EnterpriseId, string Subdistrict, string LeadDepartment, DateWindow LineWindows, YearMonth Month, Guid? JointListId);

/// <summary>综合查一次 检查任务: one visit to one enterprise by one or more bodies, from dispatch to closure, 五(三)3–7.</summary>
public sealed partial class Inspection : AggregateRoot
{
    private readonly List<Participation> _participations = [];

    private Inspection() { }

    /// <summary>坪综查〔2026〕147号.</summary>
    public string Number { get; private set; } = null!;
    public Guid EnterpriseId { get; private set; }
    public string Subdistrict { get; private set; } = null!;
    public string LeadDepartment { get; private set; } = null!;
    public YearMonth Month { get; private set; }
    public Guid? JointListId { get; private set; }

    /// <summary>First day on which all lines may be served.</summary>
    public DateOnly WindowFrom { get; private set; }

    /// <summary>Last such day, included.</summary>
    public DateOnly WindowTo { get; private set; }
    public InspectionStatus Status { get; private set; }
    public DateOnly? Date { get; private set; }
    public Session? Session { get; private set; }

    /// <summary>What anyone may scan at the gate; cannot be guessed.</summary>
    public string VerificationCode { get; private set; } = null!;
    public DateTimeOffset DispatchedAt { get; private set; }
    public DateTimeOffset? ScheduledAt { get; private set; }
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>When the enterprise was told of the present day, 五(三)4; a change of the day must be told again.</summary>
    public DateTimeOffset? NotifiedAt { get; private set; }

    /// <summary>The enterprise has been told of the visit, whichever day it then had: from here on its account may see it.</summary>
    public bool Announced { get; private set; }
    public DateTimeOffset? StartedAt { get; private set; }
    public DateTimeOffset? ConcludedAt { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    /// <summary>Why no inspection came of it: why it was called off, or what was found at the gate.</summary>
    public string? CancelReason { get; private set; }
    public IReadOnlyList<Participation> Participations => _participations;

    public IEnumerable<Participation> Participants => _participations.Where(part => part.TakesPart);
    public bool IsJoint => Participants.Select(part => part.Body).Distinct().Skip(1).Any();

    /// <summary>Made when a joint list is dispatched.</summary>
    public static Inspection Dispatch(VisitOrder order, string number, string verificationCode, IEnumerable<Invitation> invitations, DateTimeOffset now)
    {
        var inspection = new Inspection
        {
            Number = number,
            VerificationCode = verificationCode,
            EnterpriseId = order.EnterpriseId,
            Subdistrict = order.Subdistrict,
            LeadDepartment = order.LeadDepartment,
            WindowFrom = order.LineWindows.From,
            WindowTo = order.LineWindows.To,
            Month = order.Month,
            JointListId = order.JointListId,
            DispatchedAt = now,
        };
        inspection._participations.AddRange(invitations.Select(invitation => new Participation(invitation)));
        inspection.Happened(new InspectionDispatched(inspection.Id, inspection.EnterpriseId, number, [.. inspection._participations.Select(part => part.Department)]));
        return inspection;
    }

    /// <summary>Sets the day and asks every participant. A later change needs a reason and asks everyone again.</summary>
    /// <param name="answerDueOn">Last day for their answers.</param>
    public Result Schedule(DateOnly date, Session session, string? reason, DateOnly answerDueOn, DateTimeOffset now)
    {
        if (Date is not null && string.IsNullOrWhiteSpace(reason)) return InspectionErrors.ReasonForMove;
        return Do(InspectionAction.Schedule, () =>
        {
            Happened(new InspectionScheduled(Id, EnterpriseId, Date, date, session, Date is null ? null : reason, answerDueOn));
            (Date, Session, ScheduledAt, ConfirmedAt, NotifiedAt) = (date, session, now, null, null);
            foreach (var part in Participants) part.Ask(now, answerDueOn);
        });
    }

    public Result Respond(string department, Answer answer, string? reason, DateOnly? proposedDate, DateTimeOffset now)
    {
        if (MayRespond(department) is { IsError: true } refused) return refused;
        if (answer == Answer.Pending) return InspectionErrors.NoAnswer;
        if (answer != Answer.Accepted && string.IsNullOrWhiteSpace(reason)) return InspectionErrors.ReasonForAnswer;
        if (answer == Answer.CounterProposed && proposedDate is null) return InspectionErrors.DateForCounterProposal;
        return Do(InspectionAction.Respond, () =>
        {
            var part = Of(department)!;
            part.Respond(answer, reason, answer == Answer.CounterProposed ? proposedDate : null, now);
            Happened(new InspectionAnswered(Id, EnterpriseId, department, answer, Date, reason, part.ProposedDate));
        });
    }

    /// <summary>
    /// The lead lets go a body that declined or, once the day is over, did not come; its lines go back to the registered ones. The last participant cannot be dropped.
    /// Where the others have handed in their findings, the visit is concluded.
    /// </summary>
    /// <param name="name">What the department is called, for the course of the matter.</param>
    public Result Drop(string department, string name, DateOnly today, DateTimeOffset now)
    {
        if (MayDrop(department, today) is { IsError: true } refused) return refused;
        return Do(InspectionAction.Drop, () =>
        {
            var part = Of(department)!;
            part.Drop();
            Happened(new InspectionPartDropped(Id, EnterpriseId, department, name, part.Answer != Answer.Declined));
            if (Status == InspectionStatus.InProgress) ConcludeIfComplete(now);
        });
    }

    /// <summary>
    /// A body at the gate, having seen who was there last, lets its own part go or looks at papers instead: the others go on without it. Where it would have come alone the visit is called off.
    /// What a complaint or a transferred case led to is looked into all the same, on papers or on site.
    /// </summary>
    /// <param name="name">What the department is called, for the course of the matter.</param>
    public Result Spare(string department, string name, SparedVisitKind kind, string reason, DateOnly today, DateTimeOffset now)
    {
        if (MaySpare(department, today) is { IsError: true } refused) return refused;
        var (part, alone) = (Of(department)!, !Participants.Skip(1).Any());
        if (part.Confidential && kind == SparedVisitKind.Dropped) return InspectionErrors.ClueNotDropped;
        return Do(alone ? InspectionAction.Cancel : InspectionAction.Spare, () =>
        {
            Happened(new InspectionPartSpared(Id, EnterpriseId, department, name, kind, reason));
            if (alone)
            {
                part.SpareAlone(kind);
                CancelReason = $"{Labels.Of(kind)}：{reason}";
                Happened(new InspectionCancelled(Id, EnterpriseId, CancelReason, Announced));
                return;
            }

            part.Spare(kind);
            if (Status == InspectionStatus.InProgress) ConcludeIfComplete(now);
        });
    }

    public Result Confirm(DateTimeOffset now)
    {
        if (MayConfirm() is { IsError: true } refused) return refused;
        return Do(InspectionAction.Confirm, () =>
        {
            ConfirmedAt = now;
            Happened(new InspectionConfirmed(Id, EnterpriseId, Date!.Value, Session!.Value));
        });
    }

    /// <summary>Tells the enterprise who comes, when and for what, 五(三)4; parts that are confidential are left out, and nothing is told where all are.</summary>
    public Result Notify(DateTimeOffset now)
    {
        if (MayNotify() is { IsError: true } refused) return refused;
        return Do(InspectionAction.Notify, () =>
        {
            (NotifiedAt, Announced) = (now, true);
            Happened(new EnterpriseNotified(Id, EnterpriseId, Date, Session));
        });
    }

    /// <summary>Registers a body's officers at the gate; the first check-in starts the inspection. Day and certificates are judged before.</summary>
    public Result CheckIn(string department, IReadOnlyList<OfficerRef> officers, CheckInWay way, string? reason, DateTimeOffset at, DateTimeOffset now)
    {
        if (MayCheckIn(department) is { IsError: true } refused) return refused;
        if (way != CheckInWay.BeforeEntry && string.IsNullOrWhiteSpace(reason)) return InspectionErrors.ReasonForLateCheckIn;
        return Do(InspectionAction.CheckIn, () =>
        {
            StartedAt ??= now;
            Of(department)!.CheckIn(officers, way, reason, at);
            Happened(new CheckedIn(Id, EnterpriseId, department, [.. officers.Select(officer => officer.Name)], way, reason, at));
        });
    }

    /// <summary>A body that is at the gate found nobody there: the visit has ended for all, and nothing has been inspected.</summary>
    /// <param name="remark">What was found at the gate.</param>
    public Result FindNobody(string department, string remark)
    {
        if (MayFindNobody(department) is { IsError: true } refused) return refused;
        return Do(InspectionAction.FindNobody, () =>
        {
            foreach (var part in Participants) part.FindNobody();
            CancelReason = remark;
            Happened(new NobodyFound(Id, EnterpriseId, department, remark));
        });
    }

    /// <summary>Takes a body's findings, one for each item of its checklist. The last body's findings conclude the visit.</summary>
    public Result SubmitFindings(string department, IReadOnlyList<ItemCheck> findings, DateTimeOffset now)
    {
        if (MaySubmitFindings(department) is { IsError: true } refused) return refused;
        var part = Of(department)!;
        var byItem = findings.DistinctBy(finding => finding.ItemId).ToDictionary(finding => finding.ItemId);
        if (byItem.Count != findings.Count || !byItem.Keys.ToHashSet().SetEquals(part.Checklist.Select(entry => entry.ItemId)))
            return InspectionErrors.FindingsIncomplete(part.Checklist.Count(entry => !byItem.ContainsKey(entry.ItemId)));

        return Do(InspectionAction.SubmitFindings, () =>
        {
            part.Record(byItem, now);
            Happened(new FindingsSubmitted(Id, EnterpriseId, department, findings.Count(finding => finding.Result == CheckResult.Fail)));
            ConcludeIfComplete(now);
        });
    }

    /// <summary>A body's procedure is closed: all its hazards of this inspection are, or it found none.</summary>
    public Result CloseProcedure(string department, DateOnly on, DateOnly reportDueOn)
    {
        if (MayCloseProcedure(department) is { IsError: true } refused) return refused;
        return Do(InspectionAction.CloseProcedure, () =>
        {
            Of(department)!.CloseProcedure(on, reportDueOn);
            Happened(new ProcedureClosed(Id, EnterpriseId, department, on, reportDueOn));
        });
    }

    /// <summary>A body reports closure; the last report closes the inspection.</summary>
    public Result Report(string department, DateTimeOffset now)
    {
        if (MayReport(department) is { IsError: true } refused) return refused;
        return Do(InspectionAction.Report, () =>
        {
            Of(department)!.Report(now);
            Happened(new ClosureReported(Id, EnterpriseId, department));
            CloseIfReported(now);
        });
    }

    public Result Cancel(string reason) => Do(InspectionAction.Cancel, () =>
    {
        CancelReason = reason;
        Happened(new InspectionCancelled(Id, EnterpriseId, reason, Announced));
    });

    /// <summary>Officers may be completed until the body has checked in.</summary>
    public Result NameOfficers(string department, IReadOnlyList<OfficerRef> officers)
    {
        if (MayNameOfficers(department) is { IsError: true } refused) return refused;
        return Do(InspectionAction.NameOfficers, () =>
        {
            Of(department)!.NameOfficers(officers);
            Happened(new OfficersNamed(Id, EnterpriseId, department, [.. officers.Select(officer => officer.Name)]));
        });
    }

    /// <summary>An open report deadline counted again after a change of the calendar.</summary>
    public void MoveReportDue(string department, DateOnly dueOn)
    {
        if (Of(department) is not { OpenReportDueOn: not null } part) return;
        Happened(new ReportDueMoved(Id, EnterpriseId, department, part.ReportDueOn, dueOn));
        part.MoveReportDue(dueOn);
    }

    /// <summary>The last day for an answer that is still open, counted again after a change of the calendar.</summary>
    public void MoveAnswerDue(string department, DateOnly dueOn)
    {
        if (Of(department) is not { } part || OpenAnswerDueOn(part) is null) return;
        Happened(new AnswerDueMoved(Id, EnterpriseId, department, part.AnswerDueOn, dueOn));
        part.MoveAnswerDue(dueOn);
    }

    public static string NumberOf(int year, int running) => $"坪综查〔{year}〕{running}号";

    public Participation? Of(string department) => _participations.SingleOrDefault(part => part.Department == department);

    private Result Do(InspectionAction action, Action change)
    {
        var next = InspectionTransitions.Table.Next(Status, action);
        if (next.IsError) return next.Error!;
        Status = next.Value;
        change();
        return Result.Done;
    }

    private void ConcludeIfComplete(DateTimeOffset now)
    {
        if (Participants.Any(each => each.FindingsAt is null)) return;
        Status = InspectionTransitions.Table.Next(Status, InspectionAction.Conclude).Value;
        ConcludedAt = now;
        CloseIfReported(now);
    }

    private void CloseIfReported(DateTimeOffset now)
    {
        if (Status != InspectionStatus.Rectifying || Participants.Any(each => each.State != ParticipationState.Reported)) return;
        Status = InspectionTransitions.Table.Next(Status, InspectionAction.Close).Value;
        ClosedAt = now;
        Happened(new InspectionClosed(Id, EnterpriseId));
    }
}
