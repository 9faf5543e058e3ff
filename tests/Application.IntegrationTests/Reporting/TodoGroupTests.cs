using Supervision.Application.Reporting.Today;

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

    private async Task<IReadOnlyList<TodoItem>> ShowAsync(TestUser user) => (await app.SendAsync(user, new ShowToday(), TestContext.Current.CancellationToken)).Value.Todos;
}
