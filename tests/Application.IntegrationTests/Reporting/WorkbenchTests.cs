using Supervision.Application.JointLists;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Common;

namespace Supervision.Application.IntegrationTests.Reporting;

public sealed class WorkbenchTests(WorkbenchDistrict app) : IClassFixture<WorkbenchDistrict>
{
    private static readonly TestUser Kengzi = TestUser.Street("YJ-KZ", "440310005");

    [Fact]
    public async Task The_lead_sees_what_is_for_today_then_what_is_late_then_what_is_ahead()
    {
        var bench = await Show(TestUser.Lead);

        bench.Todos.Select(item => item.Kind).Should().Equal(
            TodoKind.Approve, TodoKind.Chase, TodoKind.ChaseReport, TodoKind.ChaseRectification, TodoKind.Derive, TodoKind.Disclose);
        bench.Todos.Select(item => item.Group).Should().Equal(TodoGroup.Today, TodoGroup.Overdue, TodoGroup.Overdue, TodoGroup.Overdue, TodoGroup.Ahead, TodoGroup.Ahead);
        bench.Todos.Skip(1).SkipLast(1).Select(item => item.Deadline!.WorkingDaysLeft).Should().BeInAscendingOrder();
        bench.Todos[1].Should().Match<TodoItem>(item => item.Target == new InspectionTarget(app.JointVisit) && item.Title.Contains("生态未答复") && item.Deadline!.WorkingDaysLeft == -3);
        bench.Todos[^2].Should().Match<TodoItem>(item => item.Count == 2 && item.Target == new MonthTarget(new(2026, 12)));
    }

    [Fact]
    public async Task A_body_sees_what_itself_owes_and_nobody_elses()
    {
        (await Show(TestUser.Liaison("HB"))).Todos.Where(item => item.Target is InspectionTarget).Should().ContainSingle()
            .Which.Should().Match<TodoItem>(item => item.Kind == TodoKind.Answer && item.Title == "11月25日上午 检查邀请待答复");
        (await Show(TestUser.Liaison("SJ"))).Todos.Select(item => item.Kind).Should().BeEquivalentTo([TodoKind.File, TodoKind.File, TodoKind.Report, TodoKind.ChaseRectification, TodoKind.Disclose]);
        (await Show(TestUser.Liaison("XF"))).Todos.Select(item => item.Target?.GetType()).Should().Equal(typeof(PlanYearTarget), typeof(MonthTarget), typeof(DisclosuresTarget));
    }

    [Fact]
    public async Task The_next_double_random_list_is_due_by_the_fifth_moved_to_a_working_day()
    {
        var item = (await Show(TestUser.Liaison("XF"))).Todos.Single(todo => todo is { Kind: TodoKind.File, Target: MonthTarget });

        item.Title.Should().Be("12月双随机名单待备案");
        item.Deadline!.Date.Should().Be(new DateOnly(2026, 12, 7), "the 5th is a Saturday");
        item.Clause.Should().Be(Clause.Filing);
    }

    [Fact]
    public async Task A_street_presses_for_answers_in_its_own_street_only()
    {
        var bench = await Show(Kengzi);

        bench.Todos.Should().ContainSingle().Which.Kind.Should().Be(TodoKind.Chase);
        bench.Pipeline.Should().Match<MonthPipeline>(month => month.Visits == 1 && month.Lines == 2 && month.CarriedOut == 0);
        bench.Answers.Should().ContainSingle().Which.Should().Be(new BodyAnswers("HB", "生态", 1, 1));
    }

    [Fact]
    public async Task The_month_goes_from_lines_to_visits_and_saves_what_it_merges()
    {
        var month = (await Show(TestUser.Lead)).Pipeline;

        month.Should().Be(new MonthPipeline(new(2026, 11), Lines: 4, Enterprises: 3, Bodies: 3, Visits: 3, Joint: 1, Unmerged: 0, Saved: 1, Dispatched: 3, Scheduled: 3, CarriedOut: 2, Closed: 0, Today: 0, TodayStarted: 0));
        month.Single.Should().Be(2);
    }

    [Fact]
    public async Task Lines_that_nobody_has_merged_are_no_visits_yet()
    {
        var month = (await Show(TestUser.Lead, new(2026, 12))).Pipeline;

        month.Should().Match<MonthPipeline>(december => december.Lines == 2 && december.Unmerged == 2 && december.Visits == 0 && december.Saved == 0);
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task The_board_of_a_month_tells_the_numbers_of_the_workbench(int of)
    {
        var month = new YearMonth(2026, of);

        var filed = (await Show(TestUser.Lead, month)).Pipeline;
        var board = (await app.SendAsync(TestUser.Lead, new ShowMonthBoard(month), TestContext.Current.CancellationToken)).Done().Totals;

        (board.Lines + board.Waiting + board.Unplaceable - board.Earlier, board.Visits, board.VisitsSaved).Should().Be((filed.Lines, filed.Visits, filed.Saved));
    }

    [Fact]
    public async Task The_programme_counts_enterprises_that_two_bodies_have_visited_together()
    {
        var bench = await Show(TestUser.Lead);

        bench.Programme.Should().Be(new ProgrammeProgress(2026, Target: 90, Done: 0, Ahead: 1, ReachedOn: null, Lines: 4, Visits: 3, Saved: 1, Dropped: 0, DeskChecks: 0));
        bench.Months.Should().HaveCount(12);
        bench.Months.Single(month => month.Visits > 0).Should().Be(new MonthFigures(new(2026, 11), Lines: 4, Visits: 3, Saved: 1));
    }

    [Fact]
    public async Task The_course_tells_each_step_once_with_its_enterprise()
    {
        var recent = (await Show(TestUser.Lead)).Recent;

        recent.Should().HaveCount(8).And.OnlyContain(entry => !entry.Subjects.Any(subject => subject.Kind == SubjectKind.Inspection) || entry.Enterprise != null);
    }

    [Fact]
    public async Task A_drafts_title_is_told_to_its_own_body_alone()
    {
        await app.DraftAsync("ZJ", "机密线索核查");

        foreach (var outsider in new[] { TestUser.Lead, TestUser.Liaison("HB"), TestUser.Justice, TestUser.Administrator, Kengzi })
            (await Show(outsider)).Recent.Should().NotContain(told => told.Sentence.Contains("机密线索核查"));
        (await Show(TestUser.Liaison("ZJ"))).Recent.Should().Contain(told => told.Kind == "filing.drafted" && told.Sentence.Contains("机密线索核查"));
    }

    [Fact]
    public async Task Who_sees_neither_lists_nor_visits_sees_no_figures_and_no_events()
    {
        var bench = await Show(TestUser.Administrator);

        bench.Pipeline.Should().Match<MonthPipeline>(month => month.Lines == 0 && month.Visits == 0 && month.Joint == 0);
        (bench.Recent.Count, bench.TodoCount, bench.Answers.Count, bench.Programme.Done + bench.Programme.Ahead).Should().Be((0, 0, 0, 0));
    }

    /// <summary>But for the posts: nobody in this district has been appointed, 六(二), which PostTests look at.</summary>
    private async Task<Workbench> Show(TestUser user, YearMonth? month = null)
    {
        var bench = (await app.SendAsync(user, new ShowToday(month), TestContext.Current.CancellationToken)).Value;
        return bench with { Todos = [.. bench.Todos.Where(item => item.Kind != TodoKind.Appoint)] };
    }
}
