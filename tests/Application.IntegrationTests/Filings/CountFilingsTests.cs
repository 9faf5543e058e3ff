using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Filings;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Filings;

/// <summary>The numbers above the ledger are those of its lists.</summary>
public sealed class CountFilingsTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_state_counts_what_its_list_holds_for_whoever_asks()
    {
        var flow = app.Flow;
        var day = app.Services.GetRequiredService<IWorkCalendar>().Offset(app.Clock.LocalToday(), 3);
        var window = new DateWindow(day, day);
        var enterprise = await flow.Lead.RegistersEnterprise();
        await flow.Liaison("XF").Drafts(Lists.Of("XF", enterprise.Uscc, window));
        await flow.Liaison("XF").Files(Lists.Of("XF", enterprise.Uscc, window));
        await flow.Liaison("HB").Files(Lists.Of("HB", enterprise.Uscc, window));

        (await CountAsync(TestUser.Liaison("XF"))).Should().Be(new FilingCounts(All: 3, Draft: 1, PendingApproval: 0, Returned: 0, Registered: 2, Withdrawn: 0));
        (await CountAsync(TestUser.Liaison("XF"), FilingStatus.Draft)).All.Should().Be(3, "the states are counted beside each other");
        foreach (var user in new[] { TestUser.Lead, TestUser.Liaison("XF"), TestUser.Liaison("SJ"), TestUser.Enterprise(enterprise.Id) })
        {
            var counts = await CountAsync(user);
            (counts.All, counts.Draft, counts.Registered).Should().Be((await ListedAsync(user, null), await ListedAsync(user, FilingStatus.Draft), await ListedAsync(user, FilingStatus.Registered)), user.Actor.Name);
        }
    }

    private async Task<FilingCounts> CountAsync(TestUser user, FilingStatus? status = null) => (await app.SendAsync(user, new CountFilings { Status = status }, Now)).Done();

    private async Task<int> ListedAsync(TestUser user, FilingStatus? status) => (await app.SendAsync(user, new ListFilings { Status = status }, Now)).Done().Total;
}
