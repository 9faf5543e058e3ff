using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Notifications;

/// <summary>Says to each department, and to enterprises, what ends on this day or has ended before; once a day, however often it is sent.</summary>
public sealed record RemindOfDeadlines(DateTimeOffset At) : ICommand<Result<JobReport>>;

internal sealed class RemindOfDeadlinesHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<RemindOfDeadlines, Result<JobReport>>
{
    public async Task<Result<JobReport>> Handle(RemindOfDeadlines request, CancellationToken ct)
    {
        var today = ChinaTime.DateOf(request.At);
        await db.LockAsync(LockKey.Job("deadlines"), ct);
        var said = (await db.Events.AsNoTracking().About(Subject.Day(today)).ToListAsync(ct)).Select(one => EventPayload.Read(one.Kind, one.Payload)).ToList();
        var toDepartments = (await OfDepartmentsAsync(today, ct)).Where(due => !said.OfType<DepartmentDeadlines>().Any(before => before.Department == due.Department)).ToList();
        var toEnterprises = (await OfEnterprisesAsync(today, ct)).Where(due => !said.OfType<EnterpriseDeadlines>().Any(before => before.EnterpriseId == due.EnterpriseId)).ToList();

        var system = EventActor.Of(user.Actor);
        db.Events.AddRange([.. toDepartments.Select(due => EventRecord.Of(due, request.At, system)), .. toEnterprises.Select(due => EventRecord.Of(due, request.At, system))]);
        await db.SaveChangesAsync(ct);
        return new JobReport(toDepartments.Count + toEnterprises.Count == 0 ? "没有需要提醒的事项" : $"提醒 {toDepartments.Count} 家单位、{toEnterprises.Count} 家企业");
    }

    private async Task<IEnumerable<DepartmentDeadlines>> OfDepartmentsAsync(DateOnly today, CancellationToken ct)
    {
        var answers = await db.Participations.AsNoTracking().AwaitingAnswer(db.Inspections).Where(part => part.AnswerDueOn <= today)
            .Select(part => new Due(ReachedDeadline.Answer, part.Department, part.AnswerDueOn!.Value)).ToListAsync(ct);
        var reports = await db.Participations.AsNoTracking().Where(part => part.State == ParticipationState.ProcedureClosed && part.ReportDueOn <= today)
            .Select(part => new Due(ReachedDeadline.Report, part.Department, part.ReportDueOn!.Value)).ToListAsync(ct);
        var hazards = await db.Hazards.AsNoTracking().Where(Hazard.DueBefore(today.AddDays(1)))
            .Select(hazard => new Due(ReachedDeadline.Rectification, hazard.Department, hazard.DueOn)).ToListAsync(ct);

        return answers.Concat(reports).Concat(hazards).GroupBy(due => due.Department).OrderBy(due => due.Key, StringComparer.Ordinal).Select(due =>
            new DepartmentDeadlines(today, due.Key, [.. due.GroupBy(one => one.What).OrderBy(one => one.Key)
                .Select(one => new DeadlineCount(one.Key, one.Count(each => each.On == today), one.Count(each => each.On < today)))]));
    }

    /// <summary>Enterprises of which something ends today or ended yesterday.</summary>
    private async Task<IEnumerable<EnterpriseDeadlines>> OfEnterprisesAsync(DateOnly today, CancellationToken ct)
    {
        var yesterday = today.AddDays(-1);
        var due = await db.Hazards.AsNoTracking().Where(Hazard.DueBefore(today.AddDays(1)))
            .GroupBy(hazard => hazard.EnterpriseId)
            .Where(group => group.Max(hazard => hazard.DueOn) >= yesterday)
            .Select(group => new { group.Key, Today = group.Count(hazard => hazard.DueOn == today), All = group.Count() })
            .OrderBy(group => group.Key).ToListAsync(ct);
        return due.Select(each => new EnterpriseDeadlines(today, each.Key, each.Today, each.All - each.Today));
    }

    private sealed record Due(ReachedDeadline What, string Department, DateOnly On);
}
