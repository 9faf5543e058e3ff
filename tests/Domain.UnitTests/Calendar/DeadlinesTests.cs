using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using static Supervision.Domain.UnitTests.Calendar.PublishedDays;

namespace Supervision.Domain.UnitTests.Calendar;

public class DeadlinesTests
{
    private static readonly PlanParameters Plan = new();

    [Theory]
    [InlineData(DeadlineKind.MonthlyFiling, "2024-10-20", "2024-10-08", "五(三)2")]
    [InlineData(DeadlineKind.MonthlyFiling, "2024-05-01", "2024-05-06", "五(三)2")]
    [InlineData(DeadlineKind.MonthlyFiling, "2024-06-30", "2024-06-05", "五(三)2")]
    [InlineData(DeadlineKind.MonthlyReport, "2024-10-01", "2024-10-08", "六(五)")]
    [InlineData(DeadlineKind.MonthlyReport, "2024-05-31", "2024-05-06", "六(五)")]
    [InlineData(DeadlineKind.AheadOfVisit, "2024-10-10", "2024-09-30", "五(三)2")]
    [InlineData(DeadlineKind.AheadOfVisit, "2024-10-14", "2024-10-10", "五(三)2")]
    [InlineData(DeadlineKind.AheadOfVisit, "2024-06-12", "2024-06-06", "五(三)2")]
    [InlineData(DeadlineKind.AfterClosure, "2024-09-29", "2024-10-09", "五(三)7")]
    [InlineData(DeadlineKind.AfterClosure, "2024-09-13", "2024-09-19", "五(三)7")]
    [InlineData(DeadlineKind.AnnualPlan, "2024-02-02", "2024-04-01", "五(三)1")]
    [InlineData(DeadlineKind.AnnualPlan, "2025-12-31", "2025-03-31", "五(三)1")]
    public void Each_deadline_is_counted_as_the_plan_counts_it(DeadlineKind kind, string date, string expected, string clause)
    {
        var deadline = Deadlines.Of(kind, Published, Plan, Day(date));

        deadline.Date.Should().Be(Day(expected));
        deadline.Clause.Should().Be(new Clause(clause));
        deadline.Provisional.Should().BeFalse();
    }

    [Fact]
    public void A_moved_deadline_explains_why_it_moved() =>
        Deadlines.MonthlyFiling(Published, Plan, new(2024, 10)).Explanation
            .Should().Be("每月5日前，含10月5日当日；10月5日不是工作日，顺延至其后第一个工作日10月8日（民法典第二百零三条）");

    [Fact]
    public void A_deadline_that_passes_through_a_year_without_a_notice_is_provisional_and_says_which_year()
    {
        var filing = Deadlines.AheadOfVisit(Published, Plan, Day("2027-01-05"));

        filing.Date.Should().Be(Day("2026-12-30"), "Friday 1 January is a statutory holiday");
        filing.Provisional.Should().BeTrue();
        filing.Explanation.Should().Contain("2027年放假安排尚未公布");
    }

    [Theory]
    [InlineData("2024-09-09", "2024-09-13", "2024-09-11")]
    [InlineData("2024-09-09", "2024-09-12", "2024-09-11")]
    [InlineData("2024-09-09", "2024-09-11", "2024-09-10")]
    [InlineData("2024-09-09", "2024-09-10", "2024-09-09")]
    [InlineData("2024-09-09", "2024-09-09", "2024-09-09")]
    public void An_answer_is_due_after_two_working_days_and_never_after_the_working_day_before_its_visit(string asked, string visit, string expected)
    {
        var deadline = Deadlines.Answer(Published, Plan, Day(asked), Day(visit));

        deadline.Date.Should().Be(Day(expected));
        deadline.Clause.Should().Be(Clause.JointEnforcement);
    }

    [Fact]
    public void The_plans_numbers_are_parameters()
    {
        var adjusted = new PlanParameters { MonthlyDay = 10, AheadOfVisitWorkingDays = 0, AfterClosureWorkingDays = 1, AnnualPlanMonth = 2 };

        Deadlines.MonthlyFiling(Published, adjusted, new(2026, 9)).Date.Should().Be(Day("2026-09-10"));
        Deadlines.AheadOfVisit(Published, adjusted, Day("2026-09-10")).Date.Should().Be(Day("2026-09-10"));
        Deadlines.AfterClosure(Published, adjusted, Day("2026-09-30")).Date.Should().Be(Day("2026-10-08"));
        Deadlines.AnnualPlan(Published, adjusted, 2026).Date.Should().Be(Day("2026-02-28"), "it is a worked Saturday");
    }
}
