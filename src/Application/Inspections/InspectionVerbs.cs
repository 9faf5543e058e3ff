using Supervision.Application.Common.Identity;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>What is known of a visit when it is asked what may be done with it.</summary>
internal sealed record VerbFacts
{
    public required InspectionStatus Status { get; init; }
    public required DateOnly? Date { get; init; }
    public required bool Notified { get; init; }
    public required IReadOnlyList<Participation> Parts { get; init; }

    /// <summary>Departments whose hazards wait for a recheck that nobody has planned yet.</summary>
    public required IReadOnlyList<string> WaitingForRecheck { get; init; }
    public required DateOnly Today { get; init; }

    /// <summary>Natural days within which a check-in may be entered later.</summary>
    public required int LateCheckInDays { get; init; }
}

/// <summary>What this person may do with a visit now, so that no page shows a button that would be refused.</summary>
internal static class InspectionVerbs
{
    public static IReadOnlyList<InspectionVerb> Of(VerbFacts facts, ICurrentUser user) =>
        [.. Enum.GetValues<InspectionVerb>().Where(verb => user.Has(PermissionOf(verb)) && IsOpen(verb, facts, user))];

    private static bool IsOpen(InspectionVerb verb, VerbFacts facts, ICurrentUser user)
    {
        var parts = facts.Parts.Where(part => part.TakesPart).ToList();
        var own = parts.Where(part => user.ActsFor(part.Department)).ToList();
        return verb switch
        {
            InspectionVerb.Schedule => Allows(InspectionAction.Schedule),
            InspectionVerb.Respond => Allows(InspectionAction.Respond) && own.Count > 0,
            InspectionVerb.Drop => Allows(InspectionAction.Drop) && parts.Count > 1 && parts.Exists(part => part.Answer == Answer.Declined || IsAbsent(part)),
            InspectionVerb.Confirm => Allows(InspectionAction.Confirm) && facts.Date >= facts.Today && parts.TrueForAll(part => part.Answer == Answer.Accepted),
            InspectionVerb.Notify => Allows(InspectionAction.Notify) && !facts.Notified && !parts.TrueForAll(part => part.Confidential),
            InspectionVerb.NameOfficers => facts.Status != InspectionStatus.Cancelled && own.Exists(part => part.State == ParticipationState.Invited),
            InspectionVerb.CheckIn => Allows(InspectionAction.CheckIn) && own.Exists(part => part.State == ParticipationState.Invited) && IsOpenDay(),
            InspectionVerb.SubmitFindings => own.Exists(part => part.State == ParticipationState.CheckedIn),
            InspectionVerb.Cancel => Allows(InspectionAction.Cancel),
            InspectionVerb.PlanRecheck => facts.WaitingForRecheck.Any(department => user.Coordinates() || user.ActsFor(department)),
            InspectionVerb.ReportClosure => own.Exists(part => part.State == ParticipationState.ProcedureClosed),
            _ => false,
        };

        bool Allows(InspectionAction action) => InspectionTransitions.Table.Allows(facts.Status, action);

        bool IsAbsent(Participation part) => facts.Status == InspectionStatus.InProgress && part.State == ParticipationState.Invited && facts.Date < facts.Today;

        bool IsOpenDay() => facts.Date <= facts.Today && facts.Today <= facts.Date?.AddDays(facts.LateCheckInDays);
    }

    public static string PermissionOf(InspectionVerb verb) => verb switch
    {
        InspectionVerb.Schedule => Permission.InspectionsSchedule,
        InspectionVerb.Respond => Permission.InspectionsRespond,
        InspectionVerb.Drop => Permission.InspectionsDrop,
        InspectionVerb.Confirm or InspectionVerb.Notify or InspectionVerb.Cancel => Permission.InspectionsConfirm,
        InspectionVerb.NameOfficers or InspectionVerb.CheckIn or InspectionVerb.SubmitFindings => Permission.InspectionsCarryOut,
        InspectionVerb.PlanRecheck => Permission.RechecksWrite,
        InspectionVerb.ReportClosure => Permission.ClosureReportsWrite,
        _ => throw new ArgumentOutOfRangeException(nameof(verb), verb, null),
    };
}
