using Supervision.Application.Reporting.Today;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Reporting;

public sealed class PreparationTodosTests : TestApp
{
    [Fact, Clause("五(一)")]
    public async Task What_a_body_hands_in_waits_for_the_lead_and_what_is_returned_for_its_body_alone()
    {
        var change = await Flow.Liaison("XF").HandsChangeIn("PS-XF-001", "补充检查内容", item => item with { Points = [.. item.Points, "是否设置警示标识"] });

        (await OfAsync(Flow.Lead, TodoKind.Review)).Should().ContainSingle().Which.Should().Match<TodoItem>(item =>
            item.Target == new ItemChangeTarget(change) && item.Title.StartsWith("修订监管事项") && item.Detail!.Contains("消防"));
        (await OfAsync(Flow.Liaison("XF"), TodoKind.Amend)).Should().BeEmpty();

        await Flow.Lead.ReturnsChange(change, "请写明依据");

        (await OfAsync(Flow.Lead, TodoKind.Review)).Should().BeEmpty();
        (await OfAsync(Flow.Liaison("XF"), TodoKind.Amend)).Should().ContainSingle().Which.Should().Match<TodoItem>(item => item.Target == new ItemChangeTarget(change) && item.Detail == "请写明依据");
        (await OfAsync(Flow.Liaison("HB"), TodoKind.Amend)).Should().BeEmpty();

        await Flow.Liaison("XF").SubmitsChange(change);

        (await OfAsync(Flow.Liaison("XF"), TodoKind.Amend)).Should().BeEmpty();
        (await OfAsync(Flow.Lead, TodoKind.Review)).Should().ContainSingle();
    }

    private static async Task<IEnumerable<TodoItem>> OfAsync(AtWork person, TodoKind kind) => (await person.Does(new ShowToday())).Todos.Where(item => item.Kind == kind);
}
