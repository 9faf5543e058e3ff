using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.JointLists;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.JointLists;

/// <summary>五(三)2. Each test has a database of its own, because a month has one draft.</summary>
public sealed class DeriveTests : TestApp
{
    [Fact]
    public async Task Lines_of_several_bodies_become_the_fewest_visits()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22), ("HB", 15, 24), ("SJ", 25, 31));
        await this.FileAsync(Streets.Longtian, ("XF", 10, 16));

        var list = (await this.DeriveAsync()).Value;

        (list.Status, list.Sequence, list.Lines, list.Visits.Count, list.Joint, list.Single, list.VisitsSaved).Should().Be((JointListStatus.Draft, 1, 5, 3, 1, 2, 2));
        var joint = list.Visits.Single(visit => visit.Joint);
        joint.Departments.Should().BeEquivalentTo("YJ", "XF", "HB");
        joint.Window.Should().Be(new WindowDetails(new(2026, 12, 15), new(2026, 12, 18)));
        joint.LeadDepartment.Should().Be("YJ-KZ");
        joint.Companions.Should().BeEmpty();
        list.Visits.Single(visit => visit.Enterprise.SubdistrictCode == Streets.Longtian).LeadDepartment.Should().Be("YJ-LT");
    }

    [Fact]
    public async Task Deriving_again_replaces_the_draft()
    {
        var first = await this.FileAsync(("YJ", 1, 31));
        await this.DeriveAsync();
        await this.FileAsync(("XF", 1, 31), ("HB", 1, 31));

        var again = (await this.DeriveAsync()).Value;

        again.Visits.Should().HaveCount(2);
        again.Version.Should().Be(2);
        var stored = await InDatabaseAsync(db => db.JointLists.Include(list => list.Visits).SingleAsync());
        stored.Derivations.Should().Be(2);
        stored.Visits.Select(visit => visit.Id).Should().BeEquivalentTo(again.Visits.Select(visit => visit.Id));
        stored.Visits.Single(visit => visit.EnterpriseId != first).Lines.Select(line => line.Department).Should().BeEquivalentTo("XF", "HB");
    }

    [Fact]
    public async Task A_line_without_a_working_day_is_reported_and_not_dropped()
    {
        await this.FileAsync(("YJ", 5, 6), ("XF", 5, 11));

        var list = (await this.DeriveAsync()).Value;

        list.Visits.Should().ContainSingle();
        list.Unplaceable.Should().ContainSingle().Which.Should().Match<UnplaceableRow>(one => one.Department == "YJ" && one.Clause == Clause.Filing);
        (await this.BoardAsync()).Totals.Unplaceable.Should().Be(1);
    }

    [Fact]
    public async Task Nothing_to_derive_makes_no_empty_draft()
    {
        var list = (await this.DeriveAsync()).Value;

        list.Status.Should().BeNull();
        list.Visits.Should().BeEmpty();
        (await InDatabaseAsync(db => db.JointLists.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task A_draft_whose_lines_have_all_gone_goes_too()
    {
        var enterprise = await this.FileAsync(("YJ", 1, 31));
        await this.DeriveAsync();
        await this.WithdrawAsync(enterprise, "YJ");

        await this.DeriveAsync();

        (await InDatabaseAsync(db => db.JointLists.CountAsync())).Should().Be(0);
    }

    [Fact]
    public async Task After_a_dispatch_only_the_lines_that_came_since_make_a_supplement()
    {
        await this.FileAsync(("YJ", 1, 31), ("XF", 1, 31));
        await this.DeriveAsync();
        await this.DispatchAsync();

        var nothingNew = (await this.DeriveAsync()).Value;
        (nothingNew.Status, nothingNew.Sequence).Should().Be((JointListStatus.Dispatched, 1));
        (await InDatabaseAsync(db => db.JointLists.CountAsync())).Should().Be(1);

        await this.FileAsync(("HB", 1, 31));
        var supplement = (await this.DeriveAsync()).Value;
        (supplement.Status, supplement.Sequence, supplement.Lines).Should().Be((JointListStatus.Draft, 2, 1));
        (await this.BoardAsync()).Totals.Should().Match<BoardTotals>(totals => totals.Lines == 3 && totals.Visits == 2 && totals.Draft == 1);
    }

    [Fact]
    public async Task Days_of_the_month_that_are_over_are_not_used()
    {
        await this.FileAsync(("YJ", 1, 9), ("XF", 7, 31));
        Clock.Advance(TimeSpan.FromDays(17));

        var list = (await this.DeriveAsync()).Value;

        list.Visits.Should().ContainSingle().Which.Departments.Should().Equal("XF");
        list.Unplaceable.Should().ContainSingle().Which.Department.Should().Be("YJ");
    }

    [Fact]
    public async Task Twenty_derivations_at_once_leave_one_draft()
    {
        await this.FileAsync(("YJ", 1, 31), ("XF", 1, 31));

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => this.DeriveAsync()));

        outcomes.Count(outcome => !outcome.IsError).Should().BePositive();
        outcomes.Where(outcome => outcome.IsError).Should().OnlyContain(outcome => outcome.Error == RecordErrors.Stale, "the others had not read the draft that the first one made");
        var stored = await InDatabaseAsync(db => db.JointLists.Include(list => list.Visits).SingleAsync());
        stored.Visits.Should().ContainSingle();
        stored.Derivations.Should().Be(outcomes.Count(outcome => !outcome.IsError));
    }

    [Fact]
    public async Task A_draft_that_somebody_has_split_is_not_derived_again_unread()
    {
        await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        var draft = (await this.DeriveAsync()).Value;
        await this.AskAsync(TestUser.Lead, new SplitVisit(Setup.December, draft.Version, draft.Visits[0].Id, [draft.Visits[0].Lines[0]]));

        (await this.AskAsync(TestUser.Lead, new DeriveJointList(Setup.December))).Error.Should().Be(JointListErrors.DraftUnread);
        (await this.AskAsync(TestUser.Lead, new DeriveJointList(Setup.December, draft.Version))).Error.Should().Be(RecordErrors.Stale);
        (await this.AskAsync(TestUser.Lead, new DispatchJointList(Setup.December, draft.Version))).Error.Should().Be(RecordErrors.Stale);
        (await InDatabaseAsync(db => db.JointVisits.CountAsync())).Should().Be(2, "the split is kept");
        (await this.DeriveAsync()).Value.Visits.Should().ContainSingle();
    }

    [Fact]
    public async Task A_supplement_needs_no_version_and_takes_that_of_the_list_before_it()
    {
        await this.FileAsync(("YJ", 1, 31));
        await this.DeriveAsync();
        await this.DispatchAsync();
        var last = (await this.DeriveAsync()).Value;
        await this.FileAsync(("XF", 1, 31));

        (await this.AskAsync(TestUser.Lead, new DeriveJointList(Setup.December, last.Version - 1))).Error.Should().Be(RecordErrors.Stale);
        (await this.AskAsync(TestUser.Lead, new DeriveJointList(Setup.December, last.Version))).Value.Sequence.Should().Be(2);
    }

    [Fact, Clause("五(三)2")]
    public async Task A_window_across_the_end_of_the_month_is_kept_whole()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        await Flow.Liaison("YJ").Files(Lists.Of("YJ", enterprise.Uscc, new(new(2026, 11, 30), new(2026, 12, 8))));

        var list = await Flow.Lead.Derives(new(2026, 11));
        list.Visits.Should().ContainSingle().Which.Window.Should().Be(new WindowDetails(new(2026, 11, 30), new(2026, 12, 8)));
        await Flow.Lead.Dispatches(new(2026, 11));

        var inspection = await InDatabaseAsync(db => db.Inspections.SingleAsync());
        (inspection.WindowFrom, inspection.WindowTo).Should().Be((new DateOnly(2026, 11, 30), new DateOnly(2026, 12, 8)));
        (await Flow.Lead.Derives(new(2026, 12))).Visits.Should().BeEmpty("the line is counted once, in the month that took it");
    }

    [Fact, Clause("三")]
    public async Task Lines_of_an_enterprise_that_was_struck_off_are_reported_with_the_reason()
    {
        var gone = await this.FileAsync(("YJ", 1, 31), ("XF", 1, 31));
        await this.FileAsync(("HB", 1, 31));
        await this.StrikeOffAsync(gone);

        var list = (await this.DeriveAsync()).Value;

        list.Visits.Should().ContainSingle().Which.Departments.Should().Equal("HB");
        list.Unplaceable.Should().HaveCount(2).And.OnlyContain(one => one.Enterprise.Id == gone && one.Reason.Contains("已注销") && one.Clause == Clause.Scope);
        (await this.BoardAsync()).Totals.Should().Match<BoardTotals>(totals => totals.Unplaceable == 2 && totals.Waiting == 0);
    }

    [Fact, Clause("五(一)")]
    public async Task A_line_with_nothing_left_to_check_is_reported_and_never_widened_to_other_items()
    {
        await this.FileAsync(("XF", 1, 31), ("HB", 1, 31));
        await this.WithdrawItemsAsync(Domain.Departments.SafetyDomain.Fire);

        var list = (await this.DeriveAsync()).Value;

        list.Visits.Should().ContainSingle().Which.Departments.Should().Equal("HB");
        list.Unplaceable.Should().ContainSingle().Which.Should().Match<UnplaceableRow>(one => one.Department == "XF" && one.Clause == Clause.Items);
    }
}
