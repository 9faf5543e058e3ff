using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>How much of the year's accepted plans has been carried out: by body, by month, by street. A street office sees its street's part.</summary>
public sealed record ShowPlanProgress(int Year) : IQuery<Result<PlanProgressAnswer>>;

/// <summary>年度计划的进度</summary>
/// <param name="Year">计划的年份</param>
/// <param name="Total">合计</param>
/// <param name="Bodies">各单位；没有采纳计划的单位也列出</param>
/// <param name="Months">各月份，按计划时间的最后一个月</param>
/// <param name="Streets">各街道</param>
public sealed record PlanProgressAnswer(int Year, ProgressFigures Total, IReadOnlyList<ProgressRow> Bodies, IReadOnlyList<ProgressRow> Months, IReadOnlyList<ProgressRow> Streets);

/// <summary>计划与完成</summary>
/// <param name="Planned">计划检查的次数</param>
/// <param name="Done">已检查的次数</param>
/// <param name="Late">计划时间已过而未检查的次数</param>
public sealed record ProgressFigures(int Planned, int Done, int Late);

/// <param name="Key">单位代码、月份或街道代码</param>
/// <param name="Name">单位、月份或街道</param>
/// <param name="Figures">计划与完成</param>
/// <param name="ByMonth">其中各月，1月在前；月份本身的没有</param>
/// <param name="PlanId">该单位的计划；没有采纳计划的没有</param>
/// <param name="PlanLate">该单位的计划逾期报送，或者逾期未报</param>
public sealed record ProgressRow(string Key, string Name, ProgressFigures Figures, IReadOnlyList<ProgressFigures> ByMonth, Guid? PlanId, bool PlanLate);

internal sealed class ShowPlanProgressValidator : AbstractValidator<ShowPlanProgress>
{
    public ShowPlanProgressValidator() => RuleFor(show => show.Year).IsPlanYear();
}

internal sealed class ShowPlanProgressHandler(ISupervisionDb db, ICurrentUser user, AnnualPlanViews views, TimeProvider clock) : IRequestHandler<ShowPlanProgress, Result<PlanProgressAnswer>>
{
    public async Task<Result<PlanProgressAnswer>> Handle(ShowPlanProgress request, CancellationToken ct)
    {
        var street = user.Reach is Reach.Street only ? only.Code : null;
        var plans = await db.Visible<AnnualPlan>(user).AsNoTracking().Where(plan => plan.Year == request.Year)
            .Select(plan => new { plan.Id, plan.Body, plan.Late, plan.SubmittedAt, Accepted = plan.Status == AnnualPlanStatus.Accepted }).ToListAsync(ct);
        var rows = await db.Visible<AnnualPlan>(user).AsNoTracking().Where(plan => plan.Year == request.Year && plan.Status == AnnualPlanStatus.Accepted)
            .SelectMany(plan => plan.Rows, (plan, row) => new { plan.Body, row.EnterpriseId, row.Sector, row.SubdistrictCode, row.Count, row.FirstMonth, row.LastMonth })
            .Where(row => street == null || row.SubdistrictCode == street).ToListAsync(ct);
        var done = await db.Visible<FilingLine>(user).AsNoTracking().Where(line => line.Year == request.Year && line.Status == FilingLineStatus.Executed)
            .Join(db.Visible<Enterprise>(user), line => line.EnterpriseId, enterprise => enterprise.Id, (line, enterprise) => new { line.Body, line.EnterpriseId, enterprise.Sector, enterprise.SubdistrictCode }).ToListAsync(ct);

        var counted = PlanProgress.Of(
            rows.Select(row => new CountedRow(row.Body, row.EnterpriseId, row.Sector, row.SubdistrictCode, row.Count, new(row.FirstMonth, row.LastMonth))),
            done.Select(line => new CarriedOut(line.Body, line.EnterpriseId, line.Sector, line.SubdistrictCode)), MonthOf(request.Year));
        var names = await DepartmentNames.GatherAsync(db, ct);
        var overdue = views.DeadlineOf(request.Year).WorkingDaysLeft < 0;
        var byBody = counted.ToLookup(one => one.Body);
        var byStreet = counted.ToLookup(one => one.Street);
        return new PlanProgressAnswer(request.Year, Figures(counted),
            [.. Bodies.Inspecting.Select(body =>
            {
                var plan = plans.Find(each => each.Body == body);
                return RowOf(body, names.Of(body), byBody[body]) with { PlanId = plan is { Accepted: true } ? plan.Id : null, PlanLate = plan?.Late == true || (overdue && plan?.SubmittedAt is null && street is null) };
            })],
            [.. Enumerable.Range(1, 12).Select(month => new ProgressRow($"{month}", $"{month}月", Figures(counted.Where(one => one.Period.Last == month)), [], null, false))],
            [.. byStreet.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => RowOf(one.Key, names.Street(one.Key), one))]);
    }

    private int MonthOf(int year) => PlanMonths.Earliest(clock.LocalToday(), year);

    private static ProgressRow RowOf(string key, string name, IEnumerable<PlannedOne> ones)
    {
        var all = ones.ToList();
        return new(key, name, Figures(all), [.. Enumerable.Range(1, 12).Select(month => Figures(all.Where(one => one.Period.Last == month)))], null, false);
    }

    private static ProgressFigures Figures(IEnumerable<PlannedOne> ones)
    {
        var all = ones as IReadOnlyCollection<PlannedOne> ?? [.. ones];
        return new(all.Count, all.Count(one => one.Done), all.Count(one => one.Late));
    }
}
