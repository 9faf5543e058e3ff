using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Domain.Inspections;

/// <summary>What a body brings into an inspection when its list is dispatched.</summary>
/// <param name="Confidential">A complaint or a transferred case led to it: nothing that the enterprise can read may give it away before the check-in.</param>
public sealed record Invitation(
    string Department, string Body, IReadOnlyList<Guid> LineIds, IReadOnlyList<OfficerRef> Officers, IReadOnlyList<ChecklistItem> Checklist, bool Confidential);

/// <summary>
/// One body's part in an inspection: its answer, its officers, its checklist, its closure. It changes by the verbs of its inspection, which say what happened, and has a version of its
/// own, so that what one body does collides with nobody else's.
/// </summary>
public sealed class Participation : Versioned, IFollows
{
    private readonly List<ChecklistEntry> _checklist = [];

    private Participation() { }

    internal Participation(Invitation invitation)
    {
        Department = invitation.Department;
        Body = invitation.Body;
        LineIds = [.. invitation.LineIds];
        Officers = [.. invitation.Officers.Select(officer => officer with { })];
        Confidential = invitation.Confidential;
        _checklist.AddRange(invitation.Checklist.Select((item, index) => new ChecklistEntry(index + 1, item)));
    }

    public Guid InspectionId { get; private set; }
    Guid IFollows.LeaderId => InspectionId;

    /// <summary>The department that filed and comes: the district body or its street office.</summary>
    public string Department { get; private set; } = null!;
    public string Body { get; private set; } = null!;

    /// <summary>The filing lines that the visit serves; the first is the one on record at the gate.</summary>
    public List<Guid> LineIds { get; private set; } = [];
    public List<OfficerRef> Officers { get; private set; } = [];
    public bool Confidential { get; private set; }
    public Answer Answer { get; private set; }
    public string? AnswerReason { get; private set; }
    public DateOnly? ProposedDate { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>When it was last asked; a change of the day asks again.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>Last day for the answer; after it the answer is overdue.</summary>
    public DateOnly? AnswerDueOn { get; private set; }
    public ParticipationState State { get; private set; }

    /// <summary>What the body did in place of its visit, decided at the gate by who was there last; null where it did not let it go.</summary>
    public SparedVisitKind? Spared { get; private set; }
    public DateTimeOffset? CheckedInAt { get; private set; }
    public CheckInWay? CheckInWay { get; private set; }
    public string? CheckInReason { get; private set; }
    public DateTimeOffset? FindingsAt { get; private set; }

    /// <summary>The legal date on which the last of its hazards was closed, or on which it found none.</summary>
    public DateOnly? ProcedureClosedOn { get; private set; }

    /// <summary>Last day for its closure report, 五(三)7.</summary>
    public DateOnly? ReportDueOn { get; private set; }
    public DateTimeOffset? ReportedAt { get; private set; }
    public IReadOnlyList<ChecklistEntry> Checklist => _checklist;

    /// <summary>The last day for the closure report while that is awaited.</summary>
    public DateOnly? OpenReportDueOn => State == ParticipationState.ProcedureClosed ? ReportDueOn : null;

    public bool TakesPart => State != ParticipationState.Dropped;

    /// <summary>Whether the part's own state allows it; what the whole inspection says of it is the inspection's.</summary>
    internal Result May(ParticipationAction action) => ParticipationTransitions.Table.Next(State, action).Outcome;

    internal void Ask(DateTimeOffset now, DateOnly dueOn) => Do(ParticipationAction.Ask, () =>
        (Answer, AnswerReason, ProposedDate, AnsweredAt, AskedAt, AnswerDueOn) = (Answer.Pending, null, null, null, now, dueOn));

    internal void Respond(Answer answer, string? reason, DateOnly? proposedDate, DateTimeOffset now) => Do(ParticipationAction.Respond, () =>
        (Answer, AnswerReason, ProposedDate, AnsweredAt) = (answer, reason, proposedDate, now));

    internal void FindNobody() => Do(ParticipationAction.FindNobody, () => { });

    internal void Drop() => Do(ParticipationAction.Drop, () => { });

    internal void Spare(SparedVisitKind kind) => Do(ParticipationAction.Spare, () => Spared = kind);

    /// <summary>The only part of a visit stays in it: the visit itself is called off.</summary>
    internal void SpareAlone(SparedVisitKind kind)
    {
        Spared = kind;
        Touch();
    }

    internal void NameOfficers(IEnumerable<OfficerRef> officers) => Do(ParticipationAction.NameOfficers, () => Bring(officers));

    internal void CheckIn(IEnumerable<OfficerRef> officers, CheckInWay way, string? reason, DateTimeOffset at) => Do(ParticipationAction.CheckIn, () =>
    {
        Bring(officers);
        (CheckInWay, CheckInReason, CheckedInAt) = (way, reason, at);
    });

    internal void Record(IReadOnlyDictionary<Guid, ItemCheck> findings, DateTimeOffset now) => Do(ParticipationAction.SubmitFindings, () =>
    {
        foreach (var entry in _checklist) entry.Record(findings[entry.ItemId]);
        FindingsAt = now;
    });

    internal void CloseProcedure(DateOnly on, DateOnly reportDueOn) => Do(ParticipationAction.CloseProcedure, () => (ProcedureClosedOn, ReportDueOn) = (on, reportDueOn));

    internal void Report(DateTimeOffset now) => Do(ParticipationAction.Report, () => ReportedAt = now);

    /// <summary>An open deadline counted again, because a holiday schedule was published or amended.</summary>
    internal void MoveReportDue(DateOnly dueOn)
    {
        ReportDueOn = dueOn;
        Touch();
    }

    internal void MoveAnswerDue(DateOnly dueOn)
    {
        AnswerDueOn = dueOn;
        Touch();
    }

    /// <summary>Equal ones stay as they are: the persistence layer keeps officers by their place in the list, and takes copies of all of them for a change of none.</summary>
    private void Bring(IEnumerable<OfficerRef> officers)
    {
        var named = officers.Select(officer => officer with { }).ToList();
        if (!Officers.SequenceEqual(named)) Officers = named;
    }

    private void Do(ParticipationAction action, Action change)
    {
        State = ParticipationTransitions.Table.Next(State, action).Value;
        change();
        Touch();
    }
}
