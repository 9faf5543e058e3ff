using System.Linq.Expressions;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)4, 7: what the caller's own department owes in its visits, from the answer to the closure report.</summary>
internal sealed class VisitTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (sight.User.Department is null) return Todos.None;
        return Todos.Together(
        [
            await OfAsync(sight, Permission.InspectionsRespond, TodoKind.Answer, Clause.JointEnforcement, when => $"{when} 检查邀请待答复",
                own => own.Status == InspectionStatus.Scheduled && own.State == ParticipationState.Invited && own.Answer == Answer.Pending, own => own.AnswerDueOn, ct),
            await OfAsync(sight, Permission.InspectionsCarryOut, TodoKind.CarryOut, Clause.EnforcementDays, when => $"{when} 到场检查",
                own => own.Date <= sight.Today && own.State == ParticipationState.Invited && (own.Status == InspectionStatus.Confirmed || own.Status == InspectionStatus.InProgress), own => own.Date, ct),
            await OfAsync(sight, Permission.InspectionsCarryOut, TodoKind.RecordFindings, Clause.Closure, _ => "检查结果待提交", own => own.State == ParticipationState.CheckedIn, own => own.Date, ct),
            await OfAsync(sight, Permission.ClosureReportsWrite, TodoKind.Report, Clause.Closure, _ => "闭环反馈待报送", own => own.State == ParticipationState.ProcedureClosed, own => own.ReportDueOn, ct),
        ]);
    }

    private static async Task<Todos> OfAsync(
        Sight sight, string permission, TodoKind kind, Clause clause, Func<string, string> title, Expression<Func<OwnPart, bool>> waits, Expression<Func<OwnPart, DateOnly?>> due, CancellationToken ct)
    {
        if (!sight.Follows(permission)) return Todos.None;
        var dueOf = due.Compile();
        var (today, next) = (sight.Today, sight.NextWorkingDay);
        return await Todos.FirstOfAsync(Parts(sight).Where(waits).OrderByDescending(own => own.Date >= today && own.Date <= next).ThenBy(due).ThenBy(own => own.InspectionId), own =>
        {
            var when = $"{own.Date:M月d日}{(own.Session is { } session ? Labels.Of(session) : "")}";
            return new TodoItem(kind, title(when), own.Enterprise, dueOf(own) is { } day ? sight.Due(day, clause) : null, clause) { Target = new InspectionTarget(own.InspectionId), Near = sight.IsNear(own.Date) };
        }, ct);
    }

    private static IQueryable<OwnPart> Parts(Sight sight) =>
        from part in sight.OwnParts
        join inspection in sight.Inspections on part.InspectionId equals inspection.Id
        join enterprise in sight.Db.Enterprises on inspection.EnterpriseId equals enterprise.Id
        select new OwnPart
        {
            InspectionId = inspection.Id,
            Status = inspection.Status,
            Date = inspection.Date,
            Session = inspection.Session,
            Enterprise = enterprise.Name,
            State = part.State,
            Answer = part.Answer,
            AnswerDueOn = part.AnswerDueOn,
            ReportDueOn = part.ReportDueOn,
        };

    private sealed record OwnPart
    {
        public Guid InspectionId { get; init; }
        public InspectionStatus Status { get; init; }
        public DateOnly? Date { get; init; }
        public Session? Session { get; init; }
        public string Enterprise { get; init; } = "";
        public ParticipationState State { get; init; }
        public Answer Answer { get; init; }
        public DateOnly? AnswerDueOn { get; init; }
        public DateOnly? ReportDueOn { get; init; }
    }
}
