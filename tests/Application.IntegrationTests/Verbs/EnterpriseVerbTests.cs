using Supervision.Application.Enterprises;
using Supervision.Application.IntegrationTests.JointLists;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Verbs;

/// <summary>Every verb of an enterprise's file, in every state and for every role: what <c>can</c> says is what the command answers. Each command is tried and taken back.</summary>
public sealed class EnterpriseVerbTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser[] Users =
    [
        TestUser.Lead, TestUser.Liaison("XF"), TestUser.Officer("XF"), TestUser.Leader("XF"), TestUser.Street("YJ-KZ", Streets.Kengzi), TestUser.Street("YJ-LT", Streets.Longtian),
        TestUser.Justice, TestUser.Observer, TestUser.Administrator,
    ];

    public static TheoryData<string> States => ["active", "filed for", "visited", "with a hazard", "struck off"];

    [Theory]
    [MemberData(nameof(States))]
    public async Task What_can_says_of_an_enterprise_is_what_the_command_answers(string state)
    {
        var id = await EnterpriseAsync(state);
        var file = await app.Flow.Lead.Does(new ShowEnterprise(id));
        EnterpriseAmendmentForm form = new() { Name = file.Name, IndustryCode = file.IndustryCode, SubdistrictCode = file.SubdistrictCode, Address = "梓横西路9号" };
        List<string> differing = [];
        foreach (var user in Users)
        {
            var shown = await app.SendAsync(user, new ShowEnterprise(id), TestContext.Current.CancellationToken);
            var can = shown.IsError ? [] : shown.Value.Can;
            await app.CompareAsync(differing, user, can, EnterpriseVerb.Amend, new AmendEnterprise(id, file.Version, form));
            await app.CompareAsync(differing, user, can, EnterpriseVerb.Deregister, new DeregisterEnterprise(id, file.Version, "企业停业注销"));
            await app.CompareAsync(differing, user, can, EnterpriseVerb.Restore, new DeregisterEnterprise(id, file.Version, "误注销", Restore: true));
        }

        differing.Should().BeEmpty();
    }

    private async Task<Guid> EnterpriseAsync(string state)
    {
        if (state is "visited" or "with a hazard")
        {
            var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
            if (state == "with a hazard") await visit.FoundAsync("XF", 1);
            return visit.EnterpriseId;
        }

        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        if (state == "filed for") await app.Flow.Liaison("XF").Files(Lists.OfMonth("XF", enterprise.Uscc, new YearMonth(2027, 3).Days));
        if (state == "struck off") await app.StrikeOffAsync(enterprise.Id);
        return enterprise.Id;
    }
}
