using Supervision.Application.Common.Data;
using Supervision.Application.JointLists;

namespace Supervision.Application.IntegrationTests.JointLists;

/// <summary>The enterprises of a month's board, narrowed and paged by the server.</summary>
public sealed class BoardPageTests : TestApp
{
    [Fact]
    public async Task Pages_follow_the_order_of_the_board_and_their_total_is_that_of_all()
    {
        var longtian = await this.FileAsync(Streets.Longtian, ("XF", 10, 16));
        var two = await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        var three = await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22), ("SJ", 25, 31));

        var first = await this.PageAsync(new() { Size = 2 });
        first.Items.Select(at => at.Id).Should().Equal(three, two);
        (first.Number, first.Total, first.TotalIsExact).Should().Be((1, 3, true));
        first.Streets.Select(street => (street.Code, street.Enterprises)).Should().Equal((Streets.Kengzi, 2), (Streets.Longtian, 1));
        (await this.PageAsync(new() { Size = 2, Page = 2 })).Items.Should().ContainSingle().Which.Id.Should().Be(longtian);
        (await this.PageAsync(new() { Size = 2, Page = 3 })).Items.Should().BeEmpty();
    }

    [Fact]
    public async Task It_is_narrowed_by_street_body_words_and_kind_and_counts_each_kind()
    {
        var apart = await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22), ("SJ", 25, 31));
        var never = await this.FileAsync(Streets.Longtian, ("HB", 5, 6));
        await this.DeriveAsync();
        var late = await this.FileAsync(Streets.Longtian, ("XF", 10, 16));
        var name = (await this.EnterprisesAsync()).Single(at => at.Id == apart).Name;

        var all = await this.PageAsync();
        all.Counts.Should().Be(new BoardCounts(All: 3, Joint: 1, Apart: 1, Unplaced: 1, Waiting: 1));
        foreach (var (view, id) in new[] { (BoardView.Joint, apart), (BoardView.Apart, apart), (BoardView.Unplaced, never), (BoardView.Waiting, late) })
        {
            var page = await this.PageAsync(new() { View = view });
            page.Items.Should().ContainSingle(view.ToString()).Which.Id.Should().Be(id);
            page.Counts.Should().Be(all.Counts, "the kinds are counted beside each other");
        }

        (await this.PageAsync(new() { Subdistrict = Streets.Kengzi })).Items.Should().ContainSingle().Which.Id.Should().Be(apart);
        (await this.PageAsync(new() { Body = "HB" })).Items.Should().ContainSingle().Which.Id.Should().Be(never);
        (await this.PageAsync(new() { Q = $" {name[..2]}  {name[^4..]} " })).Items.Should().Contain(at => at.Id == apart);
        var none = await this.PageAsync(new() { Q = "没有这家" });
        (none.Total, none.Counts.All, none.Streets.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task A_link_finds_its_page_and_its_enterprise_whatever_the_board_is_narrowed_to()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22), ("SJ", 25, 31));
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        var sought = await this.FileAsync(Streets.Longtian, ("XF", 10, 16));
        var list = (await this.DeriveAsync()).Value;
        var visit = list.Visits.Single(each => each.Enterprise.Id == sought).Id;

        (await this.PageAsync(new() { Size = 2, At = visit })).Should().Match<BoardPage>(page => page.Number == 2 && page.Items.Single().Id == sought);
        (await this.PageAsync(new() { Size = 2, At = sought })).Number.Should().Be(2);
        (await this.PageAsync(new() { Size = 2, At = sought, Subdistrict = Streets.Kengzi })).Number.Should().Be(1);
        foreach (var id in new[] { visit, sought })
        {
            var entry = (await this.AskAsync(TestUser.Lead, new ShowBoardEnterprise(Setup.December, id))).Value;
            (entry.Enterprise.Id, entry.Version).Should().Be((sought, list.Version));
            entry.Enterprise.Should().BeEquivalentTo((await this.EnterprisesAsync()).Single(at => at.Id == sought));
        }

        (await this.AskAsync(TestUser.Street("YJ-LT", Streets.Longtian), new ShowBoardEnterprise(Setup.December, visit))).Error.Should().Be(RecordErrors.Unknown, "a draft is the lead's");
        (await this.AskAsync(TestUser.Lead, new ShowBoardEnterprise(Setup.December.AddMonths(1), visit))).Error.Should().Be(RecordErrors.Unknown);
    }
}
