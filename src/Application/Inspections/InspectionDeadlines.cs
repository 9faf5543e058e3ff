using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>
/// Closure reports that are due and answers that are awaited, counted again after a change of the calendar. 五(三)7, 五(三)4. What is no longer awaited keeps its date. Visits whose dates
/// would move are held before they are read for good, so that nobody's verb at the same moment is lost or refused.
/// </summary>
internal sealed class InspectionDeadlines(ISupervisionDb db, IPlanParameters parameters) : IOpenDeadlines
{
    public async Task<IReadOnlyList<MovedDeadline>> RecountAsync(IWorkCalendar before, IWorkCalendar after, CancellationToken ct)
    {
        var found = await Open().AsNoTracking().Include(visit => visit.Participations).ToListAsync(ct);
        var moving = found.Where(visit => Moves(visit, after).Any()).Select(visit => visit.Id).ToList();
        if (moving.Count == 0) return [];

        await db.LockAsync(moving.Select(LockKey.Inspection), ct);
        var held = await Open().Include(visit => visit.Participations).Where(visit => moving.Contains(visit.Id)).OrderBy(visit => visit.Id).ToListAsync(ct);
        var names = await db.Departments.ToDictionaryAsync(department => department.Code, department => department.Name, ct);
        return [.. held.SelectMany(visit => Moves(visit, after).ToList().Select(move => Move(visit, move, names[move.Part.Department])))];
    }

    private IQueryable<Inspection> Open() => db.Inspections.Where(visit =>
        (visit.Status == InspectionStatus.Scheduled && visit.Participations.Any(part => part.State == ParticipationState.Invited && part.Answer == Answer.Pending && part.AnswerDueOn != null))
        || ((visit.Status == InspectionStatus.InProgress || visit.Status == InspectionStatus.Rectifying) && visit.Participations.Any(part => part.State == ParticipationState.ProcedureClosed)));

    private IEnumerable<DueMove> Moves(Inspection visit, IWorkCalendar calendar)
    {
        foreach (var part in visit.Participations)
        {
            if (part is { OpenReportDueOn: { } report, ProcedureClosedOn: { } closed } && Deadlines.AfterClosure(calendar, parameters.On(closed), closed).Date is var reportDue && reportDue != report)
                yield return new(part, report, reportDue, IsReport: true);
            if (visit.OpenAnswerDueOn(part) is { } answer && part.AskedAt is { } asked && visit.Date is { } day && AnswerDueOn(ChinaTime.DateOf(asked), day, calendar) is var answerDue && answerDue != answer)
                yield return new(part, answer, answerDue, IsReport: false);
        }
    }

    private DateOnly AnswerDueOn(DateOnly asked, DateOnly visit, IWorkCalendar calendar) => Deadlines.Answer(calendar, parameters.On(asked), asked, visit).Date;

    private static MovedDeadline Move(Inspection visit, DueMove move, string department)
    {
        if (move.IsReport) visit.MoveReportDue(move.Part.Department, move.To);
        else visit.MoveAnswerDue(move.Part.Department, move.To);
        return new($"{visit.Number} {department} {(move.IsReport ? "闭环反馈" : "答复")}", move.IsReport ? Clause.Closure : Clause.JointEnforcement, move.From, move.To, visit.Id);
    }

    private sealed record DueMove(Participation Part, DateOnly From, DateOnly To, bool IsReport);
}
