using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common;
using Supervision.Application.IntegrationTests.Reporting;
using Supervision.Application.JointLists;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Application.IntegrationTests.JointLists;

/// <summary>A board shows what fits a window; what is sent for it, and how often the database is asked, must not grow with the month.</summary>
public sealed class BoardVolumeTests(CountingApp app) : IClassFixture<CountingApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_asked_and_sent_for_a_board_does_not_grow_with_the_month()
    {
        await app.FileAsync(Streets.Kengzi, ("YJ", 10, 18), ("XF", 14, 22));
        await app.DeriveAsync();
        var (head, page, entry) = (await CostAsync(Head), await CostAsync(Page), await CostAsync(await EntryAsync()));

        await app.Services.GetRequiredService<DatabaseSetup>().SeedAsync(SeedNames.Load, new(Enterprises: 12_000, Filings: 60_000), Now);
        await app.DeriveAsync();
        var board = await app.BoardAsync();
        board.Totals.Lines.Should().BeGreaterThan(4_500);
        var (headLater, pageLater, entryLater) = (await CostAsync(Head), await CostAsync(Page), await CostAsync(await EntryAsync()));

        (headLater.Statements, pageLater.Statements, entryLater.Statements).Should().Be((head.Statements, page.Statements, entry.Statements));
        headLater.Bytes.Should().BeLessThan(10_000);
        pageLater.Bytes.Should().BeLessThan(250_000, "fifty enterprises of five lines each");
        entryLater.Bytes.Should().BeLessThan(6_000);
        entryLater.Rows.Should().BeLessThan(entry.Rows + 20, "one enterprise is read alone");

        var pages = (board.Totals.Enterprises + 199) / 200;
        var all = new List<Guid>();
        for (var number = 1; number <= pages; number++) all.AddRange((await app.PageAsync(new() { Page = number, Size = 200 })).Items.Select(at => at.Id));
        all.Should().OnlyHaveUniqueItems().And.HaveCount(board.Totals.Enterprises, "the pages together are the month");
    }

    private static IQuery<Result<MonthBoard>> Head => new ShowMonthBoard(Setup.December);

    private static IQuery<Result<BoardPage>> Page => new ListBoardEnterprises { Month = Setup.December };

    private async Task<IQuery<Result<BoardEntry>>> EntryAsync() => new ShowBoardEnterprise(Setup.December, (await app.PageAsync(new() { Size = 1 })).Items[0].Visits[0].Id);

    private async Task<(int Statements, int Rows, int Bytes)> CostAsync<T>(IQuery<Result<T>> query)
    {
        app.Count.Reset();
        var answer = (await app.AskAsync(TestUser.Lead, query)).Done();
        return (app.Count.Statements, app.Count.Rows, JsonSerializer.SerializeToUtf8Bytes(answer, JsonSerializerOptions.Web).Length);
    }
}
