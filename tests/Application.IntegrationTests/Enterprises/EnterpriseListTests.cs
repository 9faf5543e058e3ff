using AutoMapper;
using AutoMapper.QueryableExtensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;
using Supervision.Application.Enterprises;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises;

public sealed class EnterpriseListTests(EnterpriseListTests.District app) : IClassFixture<EnterpriseListTests.District>
{
    [Theory]
    [InlineData("晖", "深圳市晖腾精密机电有限公司")]
    [InlineData("精密", "深圳市晖腾精密机电有限公司")]
    [InlineData("晖腾精密", "深圳市晖腾精密机电有限公司")]
    [InlineData("机电 晖腾", "深圳市晖腾精密机电有限公司")]
    [InlineData("abc", "ABC（坪山）注塑厂")]
    [InlineData("（坪山）", "ABC（坪山）注塑厂")]
    [InlineData("(坪山)", "ABC（坪山）注塑厂")]
    [InlineData("ＡＢＣ(坪山）", "ABC（坪山）注塑厂")]
    [InlineData("\u200B坪山）注塑", "ABC（坪山）注塑厂")]
    [InlineData("100%", "百分之百100%棉纺织厂")]
    [InlineData("64190863w", "深圳市晖腾精密机电有限公司")]
    [InlineData("91440300664190863W", "深圳市晖腾精密机电有限公司")]
    [InlineData("63w", "深圳市晖腾精密机电有限公司")]
    public async Task Any_part_of_a_name_or_code_finds_the_enterprise(string q, string name) =>
        (await List(new() { Q = q })).Items.Should().ContainSingle().Which.Name.Should().Be(name);

    [Theory]
    [InlineData("密精")]
    [InlineData("晖精")]
    [InlineData("1%")]
    [InlineData("_")]
    [InlineData("晖腾 棉纺")]
    [InlineData("4190863X")]
    [InlineData("𠮷田")]
    [InlineData("市𠮷")]
    [InlineData("𠮷")]
    public async Task What_is_in_no_name_finds_nothing(string q) => (await List(new() { Q = q })).Items.Should().BeEmpty();

    [Fact]
    public async Task Every_filter_narrows()
    {
        (await List(new() { Subdistrict = "440310001" })).Total.Should().Be(1);
        (await List(new() { Sector = Sector.Textile })).Total.Should().Be(1);
        (await List(new() { RiskColour = RiskColour.Red })).Total.Should().Be(1);
        (await List(new() { SafetyDomain = SafetyDomain.Fire })).Total.Should().Be(2);
        (await List(new() { SpecialHazard = SpecialHazard.CombustibleDust })).Total.Should().Be(1);
        (await List(new() { Community = "金沙社区" })).Total.Should().Be(1);
        (await List(new() { SafetyDomain = SafetyDomain.Fire, RiskColour = RiskColour.Red })).Total.Should().Be(1);
    }

    [Fact]
    public async Task Names_sort_by_their_pinyin() =>
        (await List(new() { Sort = "name" })).Items.Select(item => item.Name[..1]).Should().Equal("百", "深", "A");

    [Fact]
    public async Task Risk_sorts_red_first()
    {
        var list = await List(new() { Sort = "riskColour" });

        list.Items.Select(item => item.RiskColour).Should().Equal(RiskColour.Red, RiskColour.Orange, RiskColour.Blue);
    }

    [Fact]
    public async Task Pages_do_not_overlap_and_know_the_total()
    {
        var pages = new List<Page<EnterpriseRow>>();
        foreach (var number in (int[])[1, 2]) pages.Add(await List(new() { Size = 2, Page = number, Sort = "name" }));

        pages.SelectMany(page => page.Items).Select(item => item.Id).Should().OnlyHaveUniqueItems().And.HaveCount(3);
        pages.Should().AllSatisfy(page => page.Total.Should().Be(3));
    }

    [Fact]
    public async Task A_street_office_sees_its_street_and_an_enterprise_only_itself()
    {
        var own = (await List(new() { Q = "晖腾" })).Items[0].Id;

        (await List(new(), TestUser.Street("YJ-KZ", "440310005"))).Total.Should().Be(2);
        (await List(new(), TestUser.Street("YJ-ML", "440310002"))).Total.Should().Be(0);
        (await List(new(), TestUser.Liaison("XF"))).Total.Should().Be(3);
        (await List(new(), TestUser.Enterprise(own))).Items.Should().ContainSingle().Which.Id.Should().Be(own);
    }

    [Fact]
    public async Task A_sort_that_the_list_does_not_know_is_refused()
    {
        var result = await app.SendAsync(TestUser.Lead, new ListEnterprises { Sort = "phone" }, TestContext.Current.CancellationToken);

        result.Error!.Fields.Should().ContainKey("sort");
    }

    [Fact]
    public async Task A_row_is_one_plain_select_without_unpacking_its_arrays()
    {
        var mapper = app.Services.GetRequiredService<IMapper>();

        var sql = await app.InDatabaseAsync(db => Task.FromResult(db.Enterprises.Matching("精密").ProjectTo<EnterpriseRow>(mapper.ConfigurationProvider).ToQueryString()));

        sql.Should().Contain("<@ e.search_grams").And.Contain("e.safety_domains").And.NotContain("unnest").And.NotContain("JOIN");
    }

    private async Task<Page<EnterpriseRow>> List(ListEnterprises request, TestUser? user = null) => (await app.SendAsync(user ?? TestUser.Lead, request)).Value;

    public sealed class District : TestApp
    {
        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            await Register(new() { Uscc = "91440300664190863W", Name = "深圳市晖腾精密机电有限公司", IndustryCode = "3311", SubdistrictCode = "440310005", Address = "聚园路8号", Community = "金沙社区", RiskColour = RiskColour.Red, SafetyDomains = [SafetyDomain.Fire, SafetyDomain.WorkSafety], SpecialHazards = [SpecialHazard.CombustibleDust] });
            await Register(new() { Uscc = "9144031040T9A3HX18", Name = "ABC（坪山）注塑厂", IndustryCode = "2929", SubdistrictCode = "440310005", Address = "聚园路9号", RiskColour = RiskColour.Orange, SafetyDomains = [SafetyDomain.Fire] });
            await Register(new() { Uscc = "9144030072HQLGNM83", Name = "百分之百100%棉纺织厂", IndustryCode = "1711", SubdistrictCode = "440310001", Address = "聚园路10号" });
        }

        private async Task Register(RegisterEnterprise enterprise) => (await SendAsync(TestUser.Lead, enterprise)).Error.Should().BeNull();
    }
}
