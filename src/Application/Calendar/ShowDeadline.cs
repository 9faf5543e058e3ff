using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Calendar;

/// <summary>Counts one deadline, as <see cref="PlanDeadlines"/> counts it everywhere.</summary>
/// <param name="Kind">Which deadline.</param>
/// <param name="Date">Any day of the month for <c>monthlyFiling</c> and <c>monthlyReport</c>, of the year for <c>annualPlan</c>; the visit's day for <c>aheadOfVisit</c>; the day of closing for <c>afterClosure</c>.</param>
public sealed record ShowDeadline(DeadlineKind Kind, DateOnly Date) : IQuery<Result<ExplainedDeadline>>;

/// <param name="Date">最后一天，含当日，北京时间</param>
/// <param name="WorkingDaysLeft">今天（不计）至该日（计入）的工作日数，已过为负数</param>
/// <param name="Provisional">暂定：所涉年份的放假安排尚未公布，日期可能变动</param>
/// <param name="Explanation">如何计算</param>
/// <param name="Clause">规定该期限的条款，如 五(三)2</param>
public sealed record ExplainedDeadline(DateOnly Date, int WorkingDaysLeft, bool Provisional, string Explanation, Clause Clause);

internal sealed class ShowDeadlineValidator : AbstractValidator<ShowDeadline>
{
    public ShowDeadlineValidator()
    {
        RuleFor(query => query.Kind).IsInEnum();
        RuleFor(query => query.Date).InclusiveBetween(CalendarYears.FirstDay, CalendarYears.LastDay);
    }
}

internal sealed class ShowDeadlineHandler(IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<ShowDeadline, Result<ExplainedDeadline>>
{
    public Task<Result<ExplainedDeadline>> Handle(ShowDeadline request, CancellationToken ct)
    {
        var deadline = parameters.Of(request.Kind, calendar, request.Date);
        var left = calendar.WorkingDaysLeft(clock.LocalToday(), deadline.Date);
        return Task.FromResult<Result<ExplainedDeadline>>(new ExplainedDeadline(deadline.Date, left, deadline.Provisional, deadline.Explanation, deadline.Clause));
    }
}
