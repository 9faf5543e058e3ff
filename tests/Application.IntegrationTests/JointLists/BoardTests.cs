using Microsoft.EntityFrameworkCore;
using Supervision.Application.JointLists;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.JointLists;

/// <summary>The month's board, 五(三)2.</summary>
public sealed class BoardTests : TestApp
{
    [Fact]
    public async Task Before_the_first_derivation_it_shows_what_waits()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));

        var board = await this.BoardAsync();

        board.Status.Should().BeNull();
        board.Totals.Should().Match<BoardTotals>(totals => totals.Waiting == 2 && totals.Visits == 0 && totals.Lines == 0);
        (await this.EnterprisesAsync()).Should().ContainSingle().Which.Lines.Should().HaveCount(2).And.OnlyContain(line => line.VisitId == null && line.Officers == 2 && line.FilingNumber != null);
    }

    [Fact]
    public async Task What_a_month_before_can_take_too_is_told_apart_and_counted_there_by_the_workbench()
    {
        await this.FileAsync(("YJ", 10, 18));
        var enterprise = await Flow.Lead.RegistersEnterprise();
        await Flow.Liaison("HB").Files(Lists.Of("HB", enterprise.Uscc, new(new(2026, 11, 27), new(2026, 12, 4))));

        var (november, december) = (await TotalsAsync(new(2026, 11)), await TotalsAsync(new(2026, 12)));

        ((november.Waiting, november.Earlier), (december.Waiting, december.Earlier)).Should().Be(((1, 0), (2, 1)));
        foreach (var (month, totals) in new[] { (new YearMonth(2026, 11), november), (new YearMonth(2026, 12), december) })
            (await this.AskAsync(TestUser.Lead, new ShowToday(month))).Value.Pipeline.Lines.Should().Be(totals.Lines + totals.Waiting + totals.Unplaceable - totals.Earlier);
    }

    private async Task<BoardTotals> TotalsAsync(YearMonth month) => (await this.AskAsync(TestUser.Lead, new ShowMonthBoard(month))).Value.Totals;

    [Fact]
    public async Task Lines_of_one_visit_stand_together_and_the_counts_follow_from_them()
    {
        await this.FileAsync(("SJ", 25, 31), ("YJ", 10, 18), ("HB", 15, 24), ("XF", 14, 22));
        await this.FileAsync(Streets.Longtian, ("XF", 10, 16));
        await this.DeriveAsync();

        var board = await this.BoardAsync();

        var enterprises = await this.EnterprisesAsync();
        enterprises.Select(at => at.SubdistrictCode).Should().Equal(Streets.Kengzi, Streets.Longtian);
        var first = enterprises[0];
        first.Lines.Select(line => line.Department).Should().Equal("YJ", "XF", "HB", "SJ");
        first.Visits[0].Days.Select(day => day.Day).Should().Equal(15, 16, 17, 18);
        first.Visits.Select(visit => visit.Joint).Should().Equal(true, false);
        first.Visits[0].Apart.Single().Sentence.Should().Be("市监窗口 25日—31日，与共同窗口 15日—18日 没有共同工作日，只能另行入企");
        board.Totals.Should().Be(new BoardTotals(5, 2, 4, 3, 1, 2, 2, 1, 0, 0, 0, 0, 0, 3, 1, 5));
        board.Streets.Should().HaveCount(6);
        board.Streets.Single(street => street.Code == Streets.Kengzi).Should().Be(new BoardStreet(Streets.Kengzi, "坑梓", 1, 4, 2, 2));
        board.Days.Should().HaveCount(31).And.Contain(new BoardDay(new(2026, 12, 5), false)).And.Contain(new BoardDay(new(2026, 12, 7), true));
    }

    [Fact]
    public async Task A_street_sees_its_own_part_and_only_after_dispatch()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        await this.FileAsync(Streets.Longtian, ("XF", 10, 16));
        await this.DeriveAsync();
        var street = TestUser.Street("YJ-LT", Streets.Longtian);

        (await this.BoardAsync(street)).Should().Match<MonthBoard>(board => board.Status == null && board.Totals.Enterprises == 0);
        (await this.EnterprisesAsync(street)).Should().BeEmpty();

        await this.DispatchAsync();
        await this.FileAsync(Streets.Longtian, ("HB", 10, 16));
        var board = await this.BoardAsync(street);

        board.Status.Should().Be(JointListStatus.Dispatched);
        (await this.EnterprisesAsync(street)).Should().ContainSingle().Which.Visits.Should().ContainSingle().Which.Inspection.Should().NotBeNull();
        board.Streets.Should().ContainSingle();
        board.Totals.Lines.Should().Be(1);
    }

    [Fact]
    public async Task The_months_are_listed_with_their_visits()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        await this.FileAsync(Streets.Longtian, ("XF", 10, 16));
        await this.DeriveAsync();

        var page = (await this.AskAsync(TestUser.Lead, new ListJointLists())).Value;

        page.Items.Should().ContainSingle().Which.Should().Match<JointListRow>(row => row.Month == Setup.December && row.Visits == 2 && row.Status == JointListStatus.Draft);
        (await this.AskAsync(TestUser.Street("YJ-LT", Streets.Longtian), new ListJointLists())).Value.Items.Should().BeEmpty();
    }

    [Fact]
    public async Task A_cancelled_inspection_counts_nowhere()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        await this.DeriveAsync();
        await this.DispatchAsync();
        await Flow.Coordinator(Streets.Kengzi).Cancels(await InDatabaseAsync(db => db.Inspections.Select(one => one.Id).SingleAsync()), "企业停产");

        var board = await this.BoardAsync();

        (await this.EnterprisesAsync()).Single().Visits.Should().ContainSingle();
        board.Totals.Should().Match<BoardTotals>(totals => totals.Lines == 0 && totals.Visits == 0);
    }
}
