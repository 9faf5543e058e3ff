using Supervision.Application.Common.Data;
using Supervision.Application.JointLists;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.IntegrationTests.JointLists;

/// <summary>五(三)2: the lead reviews a draft.</summary>
public sealed class DraftChangeTests : TestApp
{
    private JointListDetails _list = null!;

    private JointVisitDetails Visit => _list.Visits[0];

    [Fact]
    public async Task A_split_takes_lines_into_a_visit_of_their_own_and_a_merge_undoes_it()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22), ("HB", 15, 24));
        _list = (await this.DeriveAsync()).Value;
        var taken = (await this.EnterprisesAsync())[0].Lines.Single(line => line.Department == "YJ").Id;

        var split = (await this.AskAsync(TestUser.Lead, new SplitVisit(Setup.December, _list.Version, Visit.Id, [taken]))).Value;
        split.Visits.Should().HaveCount(2);
        split.Visits.Single(visit => visit.Id == Visit.Id).Window.Should().Be(new WindowDetails(new(2026, 12, 15), new(2026, 12, 22)));

        var merged = (await this.AskAsync(TestUser.Lead, new MergeVisits(Setup.December, split.Version, Visit.Id, split.Visits.Single(visit => visit.Id != Visit.Id).Id))).Value;
        merged.Visits.Should().ContainSingle().Which.Departments.Should().BeEquivalentTo("YJ", "XF", "HB");
    }

    [Fact]
    public async Task Visits_without_a_common_working_day_are_not_merged()
    {
        await this.FileAsync(("YJ", 8, 13), ("XF", 12, 18));
        _list = (await this.DeriveAsync()).Value;

        var merged = await this.AskAsync(TestUser.Lead, new MergeVisits(Setup.December, _list.Version, Visit.Id, _list.Visits[1].Id));

        merged.Error.Should().Be(JointListErrors.WindowsApart);
        var apart = (await this.EnterprisesAsync())[0].Visits[0].Apart.Should().ContainSingle().Subject;
        apart.Should().Be(new ApartFrom(_list.Visits[1].Id, "消防窗口 12日—18日，与应急窗口 8日—13日 重叠的日子没有可用的工作日，只能另行入企", Clause.Filing));
    }

    [Fact]
    public async Task A_visit_cannot_lose_all_of_its_lines()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        _list = (await this.DeriveAsync()).Value;

        (await this.AskAsync(TestUser.Lead, new SplitVisit(Setup.December, _list.Version, Visit.Id, Visit.Lines))).Error.Should().Be(JointListErrors.NothingToSplit);
    }

    [Theory]
    [InlineData("XF", true)]
    [InlineData("YJ-KZ", true)]
    [InlineData("YJ", true)]
    [InlineData("HB", false)]
    [InlineData("YJ-LT", false)]
    public async Task A_participant_the_streets_office_or_the_bureau_leads(string department, bool allowed)
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        _list = (await this.DeriveAsync()).Value;

        var named = await this.AskAsync(TestUser.Lead, new NameLead(Setup.December, _list.Version, Visit.Id, department));

        if (allowed) named.Value.Visits.Single().LeadDepartment.Should().Be(department);
        else named.Error.Should().Be(JointListErrors.LeadOutsider);
    }

    [Fact]
    public async Task A_change_of_a_draft_that_somebody_else_has_changed_is_refused()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        _list = (await this.DeriveAsync()).Value;
        await this.AskAsync(TestUser.Lead, new NameLead(Setup.December, _list.Version, Visit.Id, "XF"));

        (await this.AskAsync(TestUser.Lead, new NameLead(Setup.December, _list.Version, Visit.Id, "YJ"))).Error.Should().Be(RecordErrors.Stale);
    }

    [Fact]
    public async Task A_dispatched_list_is_not_changed_any_more()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        _list = (await this.DeriveAsync()).Value;
        await this.DispatchAsync();

        (await this.AskAsync(TestUser.Lead, new SplitVisit(Setup.December, _list.Version + 1, Visit.Id, [Visit.Lines[0]]))).Error.Should().Be(JointListErrors.Immutable);
    }
}
