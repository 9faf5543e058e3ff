using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)4, 7: what the caller's own department owes in its visits, from the answer to the closure report.</summary>
internal static class VisitTodos
{
    public static async Task<IEnumerable<TodoItem>> OfAsync(Sight sight, CancellationToken ct)
    {
        if (sight.User.Department is null) return [];
        var parts = await (
            from part in sight.OwnParts
            join inspection in sight.Db.Inspections on part.InspectionId equals inspection.Id
            join enterprise in sight.Db.Enterprises on inspection.EnterpriseId equals enterprise.Id
            where (inspection.Status == InspectionStatus.Scheduled && part.Answer == Answer.Pending)
                || (inspection.Date <= sight.Today && part.State == ParticipationState.Invited
                    && (inspection.Status == InspectionStatus.Confirmed || inspection.Status == InspectionStatus.InProgress))
                || part.State == ParticipationState.CheckedIn
                || part.State == ParticipationState.ProcedureClosed
            select new OwnPart(
                inspection.Id, inspection.Status, inspection.Date!.Value, inspection.Session, enterprise.Name, part.State, part.AnswerDueOn, part.ReportDueOn)).ToListAsync(ct);
        return parts.Select(part => Judged(sight, part)).OfType<TodoItem>();
    }

    private sealed record OwnPart(
        Guid InspectionId, InspectionStatus Status, DateOnly Date, Session? Session, string Enterprise, ParticipationState State, DateOnly? AnswerDueOn, DateOnly? ReportDueOn);

    private static TodoItem? Judged(Sight sight, OwnPart part)
    {
        var when = $"{part.Date:M月d日}{(part.Session is { } session ? Labels.Of(session) : "")}";
        return part switch
        {
            { State: ParticipationState.ProcedureClosed, ReportDueOn: { } due } when sight.Follows(Permission.ClosureReportsWrite) =>
                Of(TodoKind.Report, "闭环反馈待报送", due, Clause.Closure),
            { State: ParticipationState.CheckedIn } when sight.Follows(Permission.InspectionsCarryOut) =>
                Of(TodoKind.RecordFindings, "检查结果待提交", part.Date, Clause.Closure),
            { Status: InspectionStatus.Scheduled, AnswerDueOn: { } due } when sight.Follows(Permission.InspectionsRespond) =>
                Of(TodoKind.Answer, $"{when} 检查邀请待答复", due, Clause.JointEnforcement),
            { State: ParticipationState.Invited, Status: InspectionStatus.Confirmed or InspectionStatus.InProgress } when sight.Follows(Permission.InspectionsCarryOut) =>
                Of(TodoKind.CarryOut, $"{when} 到场检查", part.Date, Clause.EnforcementDays),
            _ => null,
        };

        TodoItem Of(TodoKind kind, string title, DateOnly due, Clause clause) => new(kind, title, part.Enterprise, sight.Due(due, clause), clause) { InspectionId = part.InspectionId };
    }
}
