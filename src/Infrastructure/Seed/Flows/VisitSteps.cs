using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>One visit, from its day to what was found. A district body that acts for its street office names the office as <c>department</c>.</summary>
public static class VisitSteps
{
    public static Task<InspectionDetails> Reads(this AtWork who, Guid visit) => who.Does(new ShowInspection(visit));

    public static Task<InspectionDetails> Schedules(this AtWork who, Guid visit, DateOnly day, Session session = Session.Am, string? reason = null) =>
        who.Changes<Inspection, InspectionDetails>(visit, version => new ScheduleInspection(visit, version, new(day, session, reason)));

    public static Task<InspectionDetails> Accepts(this AtWork who, Guid visit, string? department = null) => who.Answers(visit, new(Answer.Accepted, Department: department));

    public static Task<InspectionDetails> Declines(this AtWork who, Guid visit, string reason, string? department = null) =>
        who.Answers(visit, new(Answer.Declined, reason, Department: department));

    public static Task<InspectionDetails> Proposes(this AtWork who, Guid visit, DateOnly day, string reason, string? department = null) =>
        who.Answers(visit, new(Answer.CounterProposed, reason, day, department));

    public static Task<InspectionDetails> Answers(this AtWork who, Guid visit, InvitationAnswer answer) =>
        who.Changes<Inspection, InspectionDetails>(visit, version => new RespondToInvitation(visit, version, answer));

    /// <summary>Lets a body go that declined or did not come.</summary>
    public static Task<InspectionDetails> Drops(this AtWork who, Guid visit, string department) =>
        who.Changes<Inspection, InspectionDetails>(visit, version => new DropParticipant(visit, version, department));

    public static Task<InspectionDetails> Confirms(this AtWork who, Guid visit) => who.Changes<Inspection, InspectionDetails>(visit, version => new ConfirmInspection(visit, version));

    public static Task<InspectionDetails> Notifies(this AtWork who, Guid visit) => who.Changes<Inspection, InspectionDetails>(visit, version => new NotifyEnterprise(visit, version));

    public static Task<InspectionDetails> Cancels(this AtWork who, Guid visit, string reason) =>
        who.Changes<Inspection, InspectionDetails>(visit, version => new CancelInspection(visit, version, reason));

    public static Task<InspectionDetails> NamesOfficers(this AtWork who, Guid visit, IReadOnlyList<OfficerRef> officers, string? department = null) =>
        who.Changes<Inspection, InspectionDetails>(visit, version => new NameOfficers(visit, version, new(officers, department)));

    /// <summary>Registers at the gate; with the officers on record where none are named.</summary>
    public static Task<InspectionDetails> ChecksIn(this AtWork who, Guid visit, CheckInForm? form = null) =>
        who.Changes<Inspection, InspectionDetails>(visit, version => new CheckIn(visit, version, form ?? new()));

    /// <summary>The checklist of a department, as it was dispatched.</summary>
    public static async Task<IReadOnlyList<ChecklistItemDetails>> ReadsChecklist(this AtWork who, Guid visit, string department) =>
        (await who.Does(new ShowChecklists(visit))).Checklists.Single(list => list.Department == department).Items;

    /// <summary>Hands in a whole checklist, of which each item is judged.</summary>
    public static async Task<FindingsReceipt> Finds(this AtWork who, Guid visit, string department, Func<ChecklistItemDetails, ItemFinding> judge) =>
        await who.Finds(visit, [.. (await who.ReadsChecklist(visit, department)).Select(judge)], department);

    public static Task<FindingsReceipt> Finds(this AtWork who, Guid visit, IReadOnlyList<ItemFinding> items, string? department = null) =>
        who.Changes<Inspection, FindingsReceipt>(visit, version => new SubmitFindings(visit, version, new(items, department)));
}
