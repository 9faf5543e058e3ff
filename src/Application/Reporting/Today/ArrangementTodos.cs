using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)3: visits that have no day yet, as one item.</summary>
internal sealed class UnscheduledTodo : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.InspectionsSchedule)) return Todos.None;
        var waiting = sight.Inspections.Where(inspection => inspection.Status == InspectionStatus.Dispatched);
        var first = await waiting.OrderBy(inspection => inspection.WindowTo).ThenBy(inspection => inspection.Id)
            .Select(inspection => new { inspection.Id, inspection.WindowTo, Enterprise = sight.Db.Enterprises.First(at => at.Id == inspection.EnterpriseId).Name }).FirstOrDefaultAsync(ct);
        if (first is null) return Todos.None;

        var (count, due) = (await waiting.CountAsync(ct), sight.Due(first.WindowTo, Clause.EnforcementDays));
        return Todos.Of(count == 1
            ? new(TodoKind.Schedule, $"{first.Enterprise}入企未排期", null, due, Clause.EnforcementDays) { Target = new InspectionTarget(first.Id) }
            : new(TodoKind.Schedule, $"{count} 次入企未排期", $"{first.Enterprise}的窗口最早截止", due, Clause.EnforcementDays) { Count = count });
    }
}

/// <summary>五(三)4: the one next step of a visit that has a day, by what its bodies have answered; none while it is the bodies' turn.</summary>
internal sealed class ArrangementTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.InspectionsConfirm)) return Todos.None;
        var scheduled = sight.Inspections.Where(inspection => inspection.Status == InspectionStatus.Scheduled && inspection.Date != null);
        var agreeing = scheduled.Where(inspection => !inspection.Participations.Any(part =>
            part.State != ParticipationState.Dropped && (part.Answer == Answer.Declined || part.Answer == Answer.CounterProposed)));

        return Todos.Together(
        [
            await OfAsync(sight, TodoKind.Settle, (when, objecting) => $"{when} 检查，{objecting}要求改期或不参加", scheduled.Where(inspection => inspection.Participations.Any(part =>
                part.State != ParticipationState.Dropped && (part.Answer == Answer.Declined || part.Answer == Answer.CounterProposed))), ct),
            await LateAsync(sight, agreeing, ct),
            await OfAsync(sight, TodoKind.Confirm, (when, _) => $"{when} 检查，各单位均已接受", agreeing.Where(inspection => inspection.Participations.All(part =>
                part.State == ParticipationState.Dropped || part.Answer == Answer.Accepted)), ct),
            await OfAsync(sight, TodoKind.Notify, (when, _) => $"{when} 检查尚未告知企业", sight.Inspections.Where(inspection =>
                inspection.Status == InspectionStatus.Confirmed && inspection.Date != null && inspection.NotifiedAt == null
                && !inspection.Participations.Any(part => part.State != ParticipationState.Dropped && part.Confidential)), ct),
        ]);
    }

    private static Task<Todos> OfAsync(Sight sight, TodoKind kind, Func<string, string, string> title, IQueryable<Inspection> visits, CancellationToken ct) => Todos.FirstOfAsync(
        visits.OrderByDescending(inspection => inspection.Date >= sight.Today && inspection.Date <= sight.NextWorkingDay).ThenBy(inspection => inspection.Date).ThenBy(inspection => inspection.Id).Select(inspection => new
        {
            inspection.Id,
            Date = inspection.Date!.Value,
            Enterprise = sight.Db.Enterprises.First(at => at.Id == inspection.EnterpriseId).Name,
            Objecting = inspection.Participations
                .Where(part => part.State != ParticipationState.Dropped && (part.Answer == Answer.Declined || part.Answer == Answer.CounterProposed)).Select(part => part.Department).ToList(),
        }),
        visit => new(kind, title($"{visit.Date:M月d日}", sight.ShortNamesOf(visit.Objecting)), visit.Enterprise, sight.DueBefore(visit.Date, Clause.JointEnforcement), Clause.JointEnforcement)
        { Target = new InspectionTarget(visit.Id), Near = sight.IsNear(visit.Date) }, ct);

    private static Task<Todos> LateAsync(Sight sight, IQueryable<Inspection> visits, CancellationToken ct) => Todos.FirstOfAsync(
        visits.Select(inspection => new
        {
            inspection.Id,
            Date = inspection.Date!.Value,
            Enterprise = sight.Db.Enterprises.First(at => at.Id == inspection.EnterpriseId).Name,
            DueOn = inspection.Participations.Where(part => part.State != ParticipationState.Dropped && part.Answer == Answer.Pending).Min(part => part.AnswerDueOn),
            Late = inspection.Participations.Where(part => part.State != ParticipationState.Dropped && part.Answer == Answer.Pending && part.AnswerDueOn < sight.Today).Select(part => part.Department).ToList(),
        })
        .Where(visit => visit.DueOn < sight.Today).OrderByDescending(visit => visit.Date >= sight.Today && visit.Date <= sight.NextWorkingDay).ThenBy(visit => visit.DueOn).ThenBy(visit => visit.Id),
        visit => new(TodoKind.Chase, $"{visit.Date:M月d日} 检查，{sight.ShortNamesOf(visit.Late)}未答复", visit.Enterprise, sight.Due(visit.DueOn!.Value, Clause.JointEnforcement), Clause.JointEnforcement)
        { Target = new InspectionTarget(visit.Id), Near = sight.IsNear(visit.Date) }, ct);
}
