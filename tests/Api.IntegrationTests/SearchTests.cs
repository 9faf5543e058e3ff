using System.Net;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests;

public sealed class SearchTests(SearchTests.OneVisit app) : IClassFixture<SearchTests.OneVisit>
{
    private static readonly string[] Kinds = ["enterprises", "inspections", "filings", "hazards"];

    [Theory]
    [InlineData("坪综查〔2026〕1号")]
    [InlineData("坪综查[2026]1")]
    [InlineData(" 坪综查（２０２６）　１ 号 ")]
    [InlineData("坪综查")]
    [InlineData("1")]
    [InlineData("2026-1")]
    public async Task A_visit_is_found_by_its_number_as_people_type_it(string q)
    {
        var found = await FindAsync("xf.liaison", q);

        found["inspections"]!.AsArray().Should().ContainSingle().Which!["id"]!.GetValue<Guid>().Should().Be(app.Visit.Id);
        found["inspections"]![0]!["status"]!.GetValue<string>().Should().Be("dispatched");
    }

    [Fact]
    public async Task A_list_is_found_by_its_number_and_an_enterprise_by_a_part_of_its_name()
    {
        (await FindAsync("hb.liaison", "xf-1"))["filings"]![0]!["number"]!.GetValue<string>().Should().Be("坪工贸备〔2026〕XF-1号");
        (await FindAsync("hb.liaison", "检查样例"))["enterprises"]![0]!["id"]!.GetValue<Guid>().Should().Be(app.Visit.EnterpriseId);
    }

    [Theory]
    [InlineData("ml.coordinator")]
    [InlineData("enterprise.demo")]
    [InlineData("observer.demo")]
    public async Task What_is_another_s_is_not_found(string account)
    {
        foreach (var q in new[] { "坪综查〔2026〕1号", "检查样例", "1" })
        {
            var found = await FindAsync(account, q);
            Kinds.SelectMany(kind => found[kind]!.AsArray()).Should().BeEmpty(q);
        }
    }

    [Theory]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("坪综查%")]
    [InlineData("坪综查〔____〕1号")]
    [InlineData(@"坪综查\")]
    [InlineData("坪隐〔2026〕'")]
    [InlineData("\"")]
    [InlineData("';drop table inspections;--")]
    [InlineData("坪综查〔2026〕999999号")]
    [InlineData("999999")]
    [InlineData("坪综查〔2026〕1号。")]
    [InlineData("〔")]
    [InlineData("〕〔")]
    [InlineData("ＸＦ－９９９９９９")]
    [InlineData("2099-1")]
    [InlineData("\u200B")]
    [InlineData("𠮷")]
    [InlineData("😀")]
    [InlineData("-1")]
    [InlineData("1e400")]
    public async Task What_no_paper_carries_finds_no_paper(string q)
    {
        var found = await FindAsync("yj.lead", q);

        new[] { "inspections", "filings", "hazards" }.SelectMany(kind => found[kind]!.AsArray()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Nothing_to_look_for_is_refused(string q)
    {
        using var response = await (await app.As("yj.lead")).GetAsync($"search?q={Uri.EscapeDataString(q)}");

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await response.ProblemAsync())["errors"]!["q"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task Too_much_is_refused_and_what_is_no_text()
    {
        var lead = await app.As("yj.lead");
        using var long_ = await lead.GetAsync($"search?q={new string('9', 200)}");
        using var none = await lead.GetAsync("search");
        using var typo = await lead.GetAsync("search?text=1");
        using var unholdable = await lead.GetAsync("search?q=%E5%9D%AA%00");

        long_.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        none.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        unholdable.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        typo.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    private async Task<JsonNode> FindAsync(string account, string q) => (await (await app.As(account)).GetAsync($"search?q={Uri.EscapeDataString(q)}").OkAsync())!;

    /// <summary>One visit of 消防 in 坑梓 is dispatched.</summary>
    public sealed class OneVisit : ApiApp
    {
        public DispatchedVisit Visit { get; private set; } = null!;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            Visit = await new VisitBuilder("XF").DispatchAsync(Flow);
        }
    }
}
