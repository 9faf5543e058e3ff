using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)3–4: what a street, and the lead for all streets, must arrange before the bodies stand at the gate.</summary>
internal static class ArrangementTodos
{
    public static async Task<IEnumerable<TodoItem>> OfAsync(Sight sight, CancellationToken ct)
    {
        List<TodoItem> found = [];
        if (sight.Follows(Permission.InspectionsSchedule) && await UnscheduledAsync(sight, ct) is { } unscheduled) found.Add(unscheduled);
        if (sight.Follows(Permission.InspectionsConfirm)) found.AddRange((await ArrangedAsync(sight, ct)).Select(visit => JudgedOrNull(sight, visit)).OfType<TodoItem>());
        return found;
    }

    private static async Task<TodoItem?> UnscheduledAsync(Sight sight, CancellationToken ct)
    {
        var visits = await sight.Inspections.Where(inspection => inspection.Status == InspectionStatus.Dispatched)
            .OrderBy(inspection => inspection.WindowTo)
            .Select(inspection => new { inspection.Id, inspection.WindowTo, Enterprise = sight.Db.Enterprises.First(at => at.Id == inspection.EnterpriseId).Name })
            .ToListAsync(ct);
        return visits switch
        {
            [] => null,
            [var one] => new(TodoKind.Schedule, $"{one.Enterprise}入企未排期", null, sight.Due(one.WindowTo, Clause.EnforcementDays), Clause.EnforcementDays) { InspectionId = one.Id },
            [var first, ..] => new(TodoKind.Schedule, $"{visits.Count} 次入企未排期", $"{first.Enterprise}的窗口最早截止", sight.Due(first.WindowTo, Clause.EnforcementDays), Clause.EnforcementDays)
            { Count = visits.Count },
        };
    }

    private sealed record ArrangedVisit(Guid Id, InspectionStatus Status, DateOnly Date, bool Told, string Enterprise, IReadOnlyList<Asked> Asked);

    private sealed record Asked(string Department, Answer Answer, DateOnly? DueOn, bool Confidential);

    private static async Task<List<ArrangedVisit>> ArrangedAsync(Sight sight, CancellationToken ct) => await sight.Inspections
        .Where(inspection => inspection.Date != null
            && (inspection.Status == InspectionStatus.Scheduled || (inspection.Status == InspectionStatus.Confirmed && inspection.NotifiedAt == null)))
        .Select(inspection => new ArrangedVisit(
            inspection.Id, inspection.Status, inspection.Date!.Value, inspection.NotifiedAt != null,
            sight.Db.Enterprises.First(at => at.Id == inspection.EnterpriseId).Name,
            inspection.Participations.Where(part => part.State != ParticipationState.Dropped)
                .Select(part => new Asked(part.Department, part.Answer, part.AnswerDueOn, part.Confidential)).ToList()))
        .ToListAsync(ct);

    /// <summary>The one next step of an arranged visit; null while it is the bodies' turn.</summary>
    private static TodoItem? JudgedOrNull(Sight sight, ArrangedVisit visit)
    {
        var when = $"{visit.Date:M月d日}";
        var objecting = visit.Asked.Where(part => part.Answer is Answer.Declined or Answer.CounterProposed).Select(part => part.Department).ToList();
        var late = visit.Asked.Where(part => part.Answer == Answer.Pending && part.DueOn < sight.Today).ToList();
        return visit switch
        {
            { Status: InspectionStatus.Confirmed } => visit.Asked.Any(part => part.Confidential) ? null
                : Of(TodoKind.Notify, $"{when} 检查尚未告知企业", sight.DueBefore(visit.Date, Clause.JointEnforcement)),
            _ when objecting.Count > 0 => Of(TodoKind.Settle, $"{when} 检查，{sight.ShortNamesOf(objecting)}要求改期或不参加", sight.DueBefore(visit.Date, Clause.JointEnforcement)),
            _ when late.Count > 0 => Of(TodoKind.Chase, $"{when} 检查，{sight.ShortNamesOf(late.Select(part => part.Department))}未答复", sight.Due(late.Min(part => part.DueOn!.Value), Clause.JointEnforcement)),
            _ when visit.Asked.All(part => part.Answer == Answer.Accepted) => Of(TodoKind.Confirm, $"{when} 检查，各单位均已接受", sight.DueBefore(visit.Date, Clause.JointEnforcement)),
            _ => null,
        };

        TodoItem Of(TodoKind kind, string title, Common.DeadlineDto deadline) =>
            new(kind, title, visit.Enterprise, deadline, Clause.JointEnforcement) { InspectionId = visit.Id };
    }
}
