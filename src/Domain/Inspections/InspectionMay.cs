using Supervision.Domain.Common;

namespace Supervision.Domain.Inspections;

/// <summary>What may be done to a visit as it is, and to a body's part in it, whoever does it and whatever they say: each verb asks here first, and so does whoever shows a button.</summary>
public sealed partial class Inspection
{
    public Result MaySchedule() => May(InspectionAction.Schedule);

    public Result MayCancel() => May(InspectionAction.Cancel);

    public Result MayPlanRecheck() => May(InspectionAction.PlanRecheck);

    public Result MayConfirm() => Status == InspectionStatus.Scheduled && Participants.Any(part => part.Answer != Answer.Accepted)
        ? InspectionErrors.NotAllAccepted
        : May(InspectionAction.Confirm);

    /// <summary>The enterprise is told once of a day; a change of the day is told again.</summary>
    public Result MayNotify() => May(InspectionAction.Notify) is { IsError: true } refused ? refused
        : Participants.All(part => part.Confidential) ? InspectionErrors.Confidential
        : NotifiedAt is not null ? InspectionErrors.NotifiedAlready
        : Result.Done;

    public Result MayRespond(string department) => May(InspectionAction.Respond, department, ParticipationAction.Respond);

    public Result MayNameOfficers(string department) => May(InspectionAction.NameOfficers, department, ParticipationAction.NameOfficers);

    public Result MayCheckIn(string department) => May(InspectionAction.CheckIn, department, ParticipationAction.CheckIn);

    /// <summary>At the gate: on the day of the visit, before the body is registered there.</summary>
    public Result MaySpare(string department, DateOnly today) => May(InspectionAction.Spare, department, ParticipationAction.Spare) is { IsError: true } refused ? refused
        : Date != today ? InspectionErrors.SparedOnTheDay
        : Result.Done;

    /// <summary>Only who is registered at the gate can say that nobody is there, and nobody after findings are in.</summary>
    public Result MayFindNobody(string department) => May(InspectionAction.FindNobody, department, ParticipationAction.FindNobody) is { IsError: true } refused ? refused
        : Participants.Any(part => part.FindingsAt is not null) ? InspectionErrors.SomebodyMet
        : Of(department)!.State != ParticipationState.CheckedIn ? InspectionErrors.NobodyBeforeCheckIn
        : Result.Done;

    public Result MaySubmitFindings(string department) => May(InspectionAction.SubmitFindings, department, ParticipationAction.SubmitFindings);

    public Result MayCloseProcedure(string department) => May(InspectionAction.CloseProcedure, department, ParticipationAction.CloseProcedure);

    public Result MayReport(string department) => May(InspectionAction.Report, department, ParticipationAction.Report);

    public Result MayDrop(string department, DateOnly today)
    {
        var may = May(InspectionAction.Drop, department, ParticipationAction.Drop);
        if (may.IsError) return may;
        var absent = Status == InspectionStatus.InProgress && Date < today;
        if (Of(department)!.Answer != Answer.Declined && !absent) return InspectionErrors.OnlyDeclinedAreDropped;
        return Participants.Skip(1).Any() ? Result.Done : InspectionErrors.LastParticipant;
    }

    /// <summary>The last day for a part's answer while that is awaited: the visit is scheduled, and the body takes part and has not answered.</summary>
    public DateOnly? OpenAnswerDueOn(Participation part) =>
        Status == InspectionStatus.Scheduled && part is { TakesPart: true, Answer: Answer.Pending } ? part.AnswerDueOn : null;

    private Result May(InspectionAction action) => InspectionTransitions.Table.Next(Status, action).Outcome;

    private Result May(InspectionAction action, string department, ParticipationAction byPart)
    {
        if (Of(department) is not { TakesPart: true } part) return InspectionErrors.NoParticipant;
        return part.May(byPart) is { IsError: true } refused ? refused : May(action);
    }
}
