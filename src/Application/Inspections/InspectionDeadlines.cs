using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>Closure reports that are due and answers that are awaited, counted again after a change of the calendar. 五(三)7, 五(三)4.</summary>
internal sealed class InspectionDeadlines(ISupervisionDb db, IPlanParameters parameters) : IOpenDeadlines
{
    public async Task<IReadOnlyList<MovedDeadline>> RecountAsync(IWorkCalendar before, IWorkCalendar after, CancellationToken ct)
    {
        var open = await db.Inspections.Include(inspection => inspection.Participations)
            .Where(inspection => inspection.Participations.Any(part =>
                part.State == ParticipationState.ProcedureClosed
                || (part.State == ParticipationState.Invited && part.Answer == Answer.Pending && part.AnswerDueOn != null)))
            .OrderBy(inspection => inspection.Id)
            .ToListAsync(ct);
        var names = await db.Departments.ToDictionaryAsync(department => department.Code, department => department.Name, ct);
        return [.. open.SelectMany(inspection => inspection.Participations.ToList().SelectMany(part => Moved(inspection, part, after, names[part.Department])))];
    }

    private IEnumerable<MovedDeadline> Moved(Inspection inspection, Participation part, IWorkCalendar calendar, string department)
    {
        if (part is { State: ParticipationState.ProcedureClosed, ProcedureClosedOn: { } closed, ReportDueOn: { } reportDue })
        {
            var deadline = Deadlines.AfterClosure(calendar, parameters.On(closed), closed);
            if (deadline.Date == reportDue) yield break;
            inspection.MoveReportDue(part.Department, deadline.Date);
            yield return new($"{inspection.Number} {department} 闭环反馈", Clause.Closure, reportDue, deadline.Date, inspection.Id);
        }
        else if (part is { State: ParticipationState.Invited, Answer: Answer.Pending, AskedAt: { } asked, AnswerDueOn: { } answerDue })
        {
            var day = ChinaTime.DateOf(asked);
            var deadline = Deadlines.Answer(calendar, parameters.On(day), day);
            if (deadline.Date == answerDue) yield break;
            inspection.MoveAnswerDue(part.Department, deadline.Date);
            yield return new($"{inspection.Number} {department} 答复", Clause.JointEnforcement, answerDue, deadline.Date, inspection.Id);
        }
    }
}
