using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Planning;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)1: the year's plan of the caller's body that is not handed in. What was returned waits by itself.</summary>
internal sealed class PlanTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.AnnualPlansWrite) || sight.User.Department is not { } body || !Bodies.Inspecting.Contains(body)) return Todos.None;
        var year = sight.Today.Year;
        var plan = await sight.Db.Visible<AnnualPlan>(sight.User).AsNoTracking().Where(plan => plan.Body == body && plan.Year == year).Select(plan => new { plan.Id, plan.Status }).SingleOrDefaultAsync(ct);
        if (plan is { Status: not AnnualPlanStatus.Draft }) return Todos.None;
        var due = Deadlines.AnnualPlan(sight.Calendar, sight.Parameters, year);
        return Todos.Of(new(TodoKind.File, $"{year}年度执法计划待报送", plan is null ? "还没有编制" : "已有草稿，尚未报送", sight.Due(due.Date, due.Clause), Clause.AnnualPlans)
        { Target = plan is null ? new PlanYearTarget(year) : new AnnualPlanTarget(plan.Id) });
    }
}
