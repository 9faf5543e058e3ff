using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The plans that the caller may see, the newest year first. Sorts: year, submittedAt.</summary>
public sealed record ListAnnualPlans : PageRequest, IQuery<Result<Page<AnnualPlanListRow>>>
{
    /// <summary>计划的年份</summary>
    public int? Year { get; init; }

    public AnnualPlanStatus? Status { get; init; }

    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }
}

/// <summary>年度计划列表的一行</summary>
/// <param name="Year">计划的年份</param>
/// <param name="Late">逾期：报送晚于期限，或尚未报送而期限已过</param>
/// <param name="Rows">行数</param>
/// <param name="Visits">计划检查的次数</param>
/// <param name="Deadline">报送的期限</param>
/// <param name="AcceptedAt">采纳时间</param>
public sealed record AnnualPlanListRow(
    Guid Id, int Year, string Body, string BodyName, string Title, AnnualPlanStatus Status, bool Late, int Rows, int Visits, DeadlineDetails Deadline, DateTimeOffset? SubmittedAt, DateTimeOffset? AcceptedAt, int Version);

internal sealed class ListAnnualPlansValidator : PageRequestValidator<ListAnnualPlans>
{
    public ListAnnualPlansValidator() : base(ListAnnualPlansHandler.Sorts)
    {
        RuleFor(list => list.Q).Empty();
        RuleFor(list => list.Year).IsPlanYear();
        RuleFor(list => list.Body).MaximumLength(10);
    }
}

internal sealed class ListAnnualPlansHandler(ISupervisionDb db, ICurrentUser user, AnnualPlanViews views) : IRequestHandler<ListAnnualPlans, Result<Page<AnnualPlanListRow>>>
{
    public static readonly Sorts<AnnualPlan> Sorts = new(plan => plan.Id)
    {
        ["year"] = plan => plan.Year,
        ["year"] = plan => plan.SubmittedAt,
        ["submittedAt"] = plan => plan.SubmittedAt,
    };

    public async Task<Result<Page<AnnualPlanListRow>>> Handle(ListAnnualPlans request, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var page = await db.Visible<AnnualPlan>(user).AsNoTracking()
            .Where(plan => (request.Year == null || plan.Year == request.Year) && (request.Status == null || plan.Status == request.Status) && (request.Body == null || plan.Body == request.Body))
            .SortBy(request, Sorts, "-year")
            .Select(plan => new { plan.Id, plan.Year, plan.Body, plan.Title, plan.Status, plan.Late, Rows = plan.Rows.Count, Visits = plan.Rows.Sum(row => row.Count), plan.SubmittedAt, plan.AcceptedAt, plan.Version })
            .ToPageAsync(request, ct);
        return page.Select(plan =>
        {
            var deadline = views.DeadlineOf(plan.Year);
            return new AnnualPlanListRow(plan.Id, plan.Year, plan.Body, names.Of(plan.Body), plan.Title, plan.Status, plan.Late || (plan.SubmittedAt is null && deadline.WorkingDaysLeft < 0),
                plan.Rows, plan.Visits, deadline, plan.SubmittedAt, plan.AcceptedAt, plan.Version);
        });
    }
}
