using Supervision.Application.Enterprises;
using Supervision.Application.Filings.Importing;
using Supervision.Application.Search;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises.Registers;

/// <summary>An enterprise is found by what it was called, and says that it was, 三.</summary>
public sealed class FormerNameTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("三")]
    public async Task It_is_found_by_its_former_name_which_the_hit_says()
    {
        var (before, after) = (RegisterWorld.Name(), RegisterWorld.Name());
        var enterprise = await app.RegistersAsync(before);
        await app.AmendsAsync(enterprise.Id, form => form with { Name = after });

        var hit = (await app.FoundAsync(before)).Should().ContainSingle().Subject;
        (hit.Id, hit.Name, hit.FormerName).Should().Be((enterprise.Id, after, before));
        (await app.FoundAsync(after)).Should().ContainSingle().Which.FormerName.Should().BeNull();
        (await app.AskAsync(TestUser.Lead, new FindByText(before))).Done().Enterprises.Should().ContainSingle().Which.FormerName.Should().Be(before);

        var shown = (await app.AskAsync(TestUser.Lead, new ShowEnterprise(enterprise.Id))).Done();
        shown.FormerNames.Should().Equal(new FormerName(before, null, new(2026, 11, 23)));
        (await app.CourseAsync(enterprise.Id)).Should().Contain($"变更档案：名称由“{before}”改为“{after}”");
    }

    [Theory]
    [InlineData("深圳市龙腾福电子厂", "龍騰福電子")]
    [InlineData("深圳市龍吟福電子廠", "龙吟福电子")]
    [InlineData("深圳市ＡＢＣ福电子厂", "abc福")]
    [InlineData("福临门（深圳）电子厂", "福临门(深圳)")]
    public async Task However_it_is_written(string name, string q)
    {
        var enterprise = await app.RegistersAsync(name);

        (await app.FoundAsync(q)).Select(row => row.Id).Should().Equal(enterprise.Id);
    }

    [Fact, Clause("五(三)2")]
    public async Task A_list_that_names_it_as_it_was_called_means_it()
    {
        var (before, after) = (RegisterWorld.Name(), RegisterWorld.Name());
        var enterprise = await app.RegistersAsync(before);
        await app.AmendsAsync(enterprise.Id, form => form with { Name = after });

        var match = (await app.AskAsync(TestUser.Liaison("XF"), new MatchEnterprises(new([new(Name: before)])))).Done().Rows.Single();

        (match.Enterprise!.Id, match.By).Should().Be((enterprise.Id, MatchedBy.FormerName));
    }

    [Fact]
    public async Task A_name_that_one_has_and_another_had_is_of_the_one_that_has_it()
    {
        var (shared, after) = (RegisterWorld.Name(), RegisterWorld.Name());
        var renamed = await app.RegistersAsync(shared);
        await app.AmendsAsync(renamed.Id, form => form with { Name = after });
        var present = await app.RegistersAsync(shared);

        var match = (await app.AskAsync(TestUser.Liaison("XF"), new MatchEnterprises(new([new(Name: shared)])))).Done().Rows.Single();

        (match.Enterprise!.Id, match.By).Should().Be((present.Id, MatchedBy.Name));
    }

    [Fact]
    public async Task An_old_list_does_not_take_the_new_name_away()
    {
        var (before, after) = (RegisterWorld.Name(), RegisterWorld.Name());
        var enterprise = await app.RegistersAsync(before);
        await app.AmendsAsync(enterprise.Id, form => form with { Name = after });

        var row = await app.ImportsAsync(enterprise.Uscc, before);

        (row.Outcome, row.Messages.Single().Title).Should().Be((ImportOutcome.Unchanged, $"“{before}”是曾用名，名称仍为“{after}”；确已改回的，请在企业档案中变更"));
        (await app.AskAsync(TestUser.Lead, new ShowEnterprise(enterprise.Id))).Done().Name.Should().Be(after);
    }

    [Fact]
    public async Task The_colour_has_its_history()
    {
        var enterprise = await app.RegistersAsync(RegisterWorld.Name());
        await app.AmendsAsync(enterprise.Id, form => form with { RiskColour = RiskColour.Red, RiskColourBasis = "深坪应急〔2026〕31号" });

        var shown = await app.AmendsAsync(enterprise.Id, form => form with { RiskColour = RiskColour.Orange });

        shown.Colours.Select(change => (change.From, change.To, change.By, change.Basis)).Should().Equal(
            (RiskColour.Yellow, RiskColour.Red, TestUser.Lead.Person!.Name, "深坪应急〔2026〕31号"), (RiskColour.Red, RiskColour.Orange, TestUser.Lead.Person!.Name, null));
        (await app.CourseAsync(enterprise.Id)).Should().Contain("变更档案：风险等级由“黄”改为“红”；风险等级变更依据：深坪应急〔2026〕31号");
    }
}
