using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>Shows a plan as its readers need it.</summary>
internal sealed class AnnualPlanViews(ISupervisionDb db, ICurrentUser user, PlanRows rows, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock)
{
    public async Task<Result<AnnualPlanDetails>> ShowAsync(Guid id, CancellationToken ct)
    {
        var plan = await db.Visible<AnnualPlan>(user).AsNoTracking().Include(plan => plan.Rows).SingleOrDefaultAsync(plan => plan.Id == id, ct);
        if (plan is null) return RecordErrors.Unknown;
        var open = plan.Status is AnnualPlanStatus.Draft or AnnualPlanStatus.Returned;
        var judged = open ? await JudgeAsync(plan, ct) : null;
        var breaches = judged?.Rows.ToDictionary(row => row.Row, row => row.Breaches) ?? [];
        var names = await DepartmentNames.GatherAsync(db, ct);
        var enterprises = await EnterprisesOfAsync(plan, ct);
        var letter = await db.Attachments.Where(file => file.Id == plan.LetterId).Select(file => file.FileName).SingleOrDefaultAsync(ct);
        var history = await db.Visible<EventRecord>(user).About(Subject.AnnualPlan(plan.Id)).OrderBy(one => one.At).ThenBy(one => one.Id).ToTimelineAsync(ct);
        return new AnnualPlanDetails(
            plan.Id, plan.Year, plan.Body, names.Of(plan.Body), plan.Title, plan.Status, plan.LetterNo, plan.LetterId, letter, plan.Late, DeadlineOf(plan.Year), plan.Reason,
            plan.CreatedAt, plan.SubmittedAt, plan.AcceptedAt, plan.Visits,
            [.. plan.Rows.OrderBy(row => row.Row).Select(row => RowOf(row, enterprises, names, breaches))],
            judged?.Breaches ?? [], history, AnnualPlanVerbs.All.For(new(plan, user, judged?.Breaches)), plan.Version);
    }

    /// <summary>The rows of a kept plan, as its body would write them again, judged by what the register says now.</summary>
    public async Task<JudgedPlan> JudgeAsync(AnnualPlan plan, CancellationToken ct)
    {
        var enterprises = await EnterprisesOfAsync(plan, ct);
        return await rows.JudgeAsync([.. plan.Rows.Select(row => PlanRows.FormOf(row, Of(row, enterprises)))], plan.Body, ct);
    }

    public DeadlineDetails DeadlineOf(int year) => DeadlineDetails.Of(parameters.Of(DeadlineKind.AnnualPlan, calendar, new(year, 1, 1)), calendar, clock.LocalToday());

    private static AnnualPlanRowDetails RowOf(AnnualPlanRow row, Dictionary<Guid, EnterpriseBrief> enterprises, DepartmentNames names, Dictionary<int, IReadOnlyList<Breach>> breaches)
    {
        var enterprise = Of(row, enterprises);
        return new(row.Row, PlanRows.FormOf(row, enterprise), enterprise, names.Street(row.SubdistrictCode), row.Period.ToString(), breaches.GetValueOrDefault(row.Row) ?? []);
    }

    private static EnterpriseBrief? Of(AnnualPlanRow row, Dictionary<Guid, EnterpriseBrief> enterprises) => row.EnterpriseId is { } id ? enterprises.GetValueOrDefault(id) : null;

    /// <summary>Whatever has become of them: a plan names what it named.</summary>
    private Task<Dictionary<Guid, EnterpriseBrief>> EnterprisesOfAsync(AnnualPlan plan, CancellationToken ct)
    {
        var ids = plan.Rows.Select(row => row.EnterpriseId).OfType<Guid>().Distinct().ToArray();
        return db.Enterprises.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new EnterpriseBrief(e.Id, e.Uscc, e.Name, e.RiskColour, e.SubdistrictCode)).ToDictionaryAsync(e => e.Id, ct);
    }
}
