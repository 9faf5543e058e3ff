using Supervision.Application.Reporting.Today;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Reporting;

/// <summary>The joint visit of the district is on Wednesday, and 生态 has not answered since the 20th.</summary>
public sealed class TodoGroupTests(WorkbenchDistrict app) : IClassFixture<WorkbenchDistrict>
{
    [Fact]
    public async Task What_is_about_a_visit_of_today_or_tomorrow_stands_before_what_has_long_been_late()
    {
        (await ShowAsync(TestUser.Liaison("HB"))).Single(item => item.Kind == TodoKind.Answer).Group.Should().Be(TodoGroup.Overdue, "its visit is the day after tomorrow");

        app.ItIs(24);

        var todos = await ShowAsync(TestUser.Liaison("HB"));
        todos[0].Should().Match<TodoItem>(item => item.Kind == TodoKind.Answer && item.Group == TodoGroup.Today && item.Deadline!.WorkingDaysLeft < 0);
        todos.Select(item => item.Group).Should().BeInAscendingOrder();
        (await ShowAsync(TestUser.Lead))[0].Should().Match<TodoItem>(item => item.Kind == TodoKind.Chase && item.Group == TodoGroup.Today);
    }

    [Fact, Clause("五(三)2")]
    public async Task A_line_whose_window_crosses_the_month_waits_once_in_the_month_that_takes_it()
    {
        var before = await WaitingAsync();
        var enterprise = await app.Flow.Lead.RegistersEnterprise();

        await app.Flow.Liaison("HB").Files(Lists.Of("HB", enterprise.Uscc, new(new(2026, 11, 27), new(2026, 12, 10))));

        var after = await WaitingAsync();
        (after.GetValueOrDefault(11) - before.GetValueOrDefault(11), after.GetValueOrDefault(12) - before.GetValueOrDefault(12)).Should().Be((1, 0));
    }

    /// <summary>By month, how many lines wait to be merged.</summary>
    private async Task<Dictionary<int, int>> WaitingAsync() =>
        (await ShowAsync(TestUser.Lead)).Where(item => item.Kind == TodoKind.Derive).ToDictionary(item => ((MonthTarget)item.Target!).Month.Month, item => item.Count);

    private async Task<IReadOnlyList<TodoItem>> ShowAsync(TestUser user) => (await app.SendAsync(user, new ShowToday(), TestContext.Current.CancellationToken)).Value.Todos;
}
