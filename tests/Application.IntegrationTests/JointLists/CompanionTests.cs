using Microsoft.EntityFrameworkCore;
using Supervision.Application.JointLists;
using Supervision.Application.JointLists.Companions;
using Supervision.Application.Reporting.Today;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.JointLists;

/// <summary>顺带查, 五(三)2: bodies whose plan still owes an enterprise a visit come along when others go. Each test has a database of its own, because a month has one list.</summary>
public sealed class CompanionTests : TestApp
{
    private Guid _enterprise;
    private string _uscc = "";

    [Fact, Clause("五(三)2")]
    public async Task A_body_whose_plan_owes_a_visit_is_named_invited_files_and_comes_along()
    {
        var list = await DraftAsync();
        list.Visits.Single().Companions.Should().Equal(new Companion("HB", 1, 11, 11, null));
        var choices = (await this.AskAsync(TestUser.Lead, new ShowCompanionChoices(Setup.December))).Value;
        (choices.Version, choices.Total, choices.Choices[0].Departments.Count).Should().Be((list.Version, 1, 2));

        await InviteAsync(list);
        (await InvitationsAsync(TestUser.Liaison("HB"))).Single().Should().Match<CompanionRow>(one => one.Status == CompanionStatus.Waiting && one.Departments.SequenceEqual(new[] { "XF", "YJ" }) && one.Deadline != null);
        (await this.EnterprisesAsync()).Single().Visits.Single().Companions.Single().Status.Should().Be(CompanionStatus.Waiting);
        (await TodosAsync(TestUser.Liaison("HB"))).Should().ContainSingle(todo => todo.Kind == TodoKind.Answer && todo.Target is CompanionsTarget);

        await Flow.Liaison("HB").Files(Lists.OfMonth("HB", _uscc, new(new(2026, 12, 14), new(2026, 12, 18))));
        (await InvitationsAsync(TestUser.Lead)).Single().Should().Match<CompanionRow>(one => one.Status == CompanionStatus.Filed && one.Can.All(can => can.Refusal != null));
        (await TodosAsync(TestUser.Liaison("HB"))).Should().NotContain(todo => todo.Target is CompanionsTarget);
        var again = (await this.DeriveAsync()).Value.Visits.Single();
        again.Departments.Should().BeEquivalentTo("YJ", "XF", "HB");
        again.Companions.Should().BeEmpty("its plan owes nothing any more");
    }

    [Fact, Clause("五(三)2")]
    public async Task It_may_decline_with_a_reason_and_the_lead_may_ask_no_more()
    {
        var list = await DraftAsync();
        await InviteAsync(list);
        var one = (await InvitationsAsync(TestUser.Liaison("HB"))).Single();

        (await this.AskAsync(TestUser.Lead, new DeclineCompanion(one.Id, one.Version, "不去"))).Error!.Kind.Should().Be(ErrorKind.Forbidden);
        (await this.AskAsync(TestUser.Liaison("HB"), new DeclineCompanion(one.Id, one.Version + 1, "不去"))).Error!.Kind.Should().Be(ErrorKind.Stale);
        var declined = (await this.AskAsync(TestUser.Liaison("HB"), new DeclineCompanion(one.Id, one.Version, "与专项检查一并进行"))).Value;
        (declined.Status, declined.Reason).Should().Be((CompanionStatus.Declined, "与专项检查一并进行"));
        (await this.AskAsync(TestUser.Lead, new WithdrawCompanion(one.Id, declined.Version, "不必了"))).Error.Should().Be(CompanionErrors.Ended);
        (await AskAsync(list, "HB")).Should().Be(CompanionErrors.Repeated.Title, "who has declined is not asked once more");
    }

    [Fact]
    public async Task An_invitation_that_was_withdrawn_can_be_sent_again()
    {
        var list = await DraftAsync();
        await InviteAsync(list);
        var one = (await InvitationsAsync(TestUser.Lead)).Single();
        (await this.AskAsync(TestUser.Lead, new WithdrawCompanion(one.Id, one.Version, "企业停产"))).Value.Status.Should().Be(CompanionStatus.Withdrawn);

        await InviteAsync(list);

        (await InvitationsAsync(TestUser.Liaison("HB"))).Select(each => each.Status).Should().BeEquivalentTo([CompanionStatus.Waiting, CompanionStatus.Withdrawn]);
        (await this.AskAsync(TestUser.Lead, new ListCompanions { Status = CompanionStatus.Waiting })).Value.Total.Should().Be(1);
    }

    [Fact]
    public async Task Each_wish_is_judged_by_itself()
    {
        var list = await DraftAsync();
        var visit = list.Visits.Single().Id;
        var receipt = (await this.AskAsync(TestUser.Lead, new InviteCompanions(Setup.December, list.Version, [new(visit, "SJ"), new(visit, "HB"), new(Guid.CreateVersion7(), "HB"), new(visit, "YJ")]))).Value;

        receipt.Wishes.Select(wish => wish.Refusal).Should().Equal(CompanionErrors.NothingOwed.Title, null, JointListErrors.UnknownVisit.Title, CompanionErrors.NothingOwed.Title);
        (await this.AskAsync(TestUser.Lead, new InviteCompanions(Setup.December, list.Version + 1, [new(visit, "HB")]))).Error!.Kind.Should().Be(ErrorKind.Stale);
    }

    [Fact]
    public async Task Only_the_lead_sees_who_could_come_along_and_only_those_concerned_the_invitation()
    {
        await InviteAsync(await DraftAsync());

        (await this.AskAsync(TestUser.Liaison("XF"), new ShowCompanionChoices(Setup.December))).Value.Choices.Should().BeEmpty();
        (await InvitationsAsync(TestUser.Liaison("XF"))).Should().BeEmpty();
        (await InvitationsAsync(TestUser.Officer("HB"))).Should().ContainSingle();
    }

    [Fact, Clause("五(三)2")]
    public async Task Twenty_invitations_at_once_are_one()
    {
        var list = await DraftAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => AskAsync(list, "HB"))));

        outcomes.Count(refusal => refusal is null).Should().Be(1);
        (await InDatabaseAsync(db => db.CompanionInvitations.CountAsync())).Should().Be(1);
    }

    /// <summary>应急 and 消防 go to an enterprise in December; 生态环境 has planned it for November and filed nothing.</summary>
    private async Task<JointListDetails> DraftAsync()
    {
        _enterprise = await this.FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        _uscc = await InDatabaseAsync(db => db.Enterprises.Where(enterprise => enterprise.Id == _enterprise).Select(enterprise => enterprise.Uscc).SingleAsync());
        foreach (var body in new[] { "HB", "YJ" })
        {
            var plan = await Flow.Liaison(body).HandsPlanIn(2026, [PlanRowsOfTests.Row(body, _uscc, 11)]);
            await Flow.Lead.AcceptsPlan(plan.Id);
        }

        return (await this.DeriveAsync()).Value;
    }

    private async Task InviteAsync(JointListDetails list) => (await AskAsync(list, "HB")).Should().BeNull();

    private async Task<string?> AskAsync(JointListDetails list, string body) =>
        (await this.AskAsync(TestUser.Lead, new InviteCompanions(Setup.December, list.Version, [new(list.Visits.Single().Id, body)]))).Value.Wishes.Single().Refusal;

    private async Task<IReadOnlyList<CompanionRow>> InvitationsAsync(TestUser user) => (await this.AskAsync(user, new ListCompanions())).Value.Items;

    private async Task<IReadOnlyList<TodoItem>> TodosAsync(TestUser user) => (await this.AskAsync(user, new ShowToday())).Value.Todos;
}
