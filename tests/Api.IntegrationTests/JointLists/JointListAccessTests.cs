using System.Net;

namespace Supervision.Api.IntegrationTests.JointLists;

/// <summary>Who may do what with joint lists, and how a refusal looks; nothing here changes anything.</summary>
public sealed class JointListAccessTests(ApiApp app) : IClassFixture<ApiApp>
{
    private const string December = "joint-lists/2026-12";

    [Theory]
    [InlineData("xf.liaison")]
    [InlineData("kz.coordinator")]
    [InlineData("yj.officer")]
    [InlineData("sf.clerk")]
    public async Task Only_the_lead_derives_and_dispatches(string account)
    {
        var client = await app.As(account);

        (await client.PostAsync($"{December}/derive")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await client.PostAsync($"{December}/dispatch")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await client.GetAsync(December)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("enterprise.demo")]
    [InlineData("observer.demo")]
    public async Task Nobody_else_reads_the_lists(string account)
    {
        var client = await app.As(account);

        (await client.GetAsync(December)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await client.GetAsync("joint-lists")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await client.GetAsync($"{December}/export")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_refusal_names_its_code_and_clause()
    {
        using var response = await (await app.As("yj.lead")).PostAsync($"{December}/dispatch", version: 1);
        var problem = await response.ProblemAsync();

        response.StatusCode.Should().Be(HttpStatusCode.Conflict);
        problem["code"]!.GetValue<string>().Should().Be("joint-list.draft.none");
        problem["clause"]!.GetValue<string>().Should().Be("五(三)2");
    }

    [Fact]
    public async Task A_month_that_is_none_is_refused() =>
        (await (await app.As("yj.lead")).GetAsync("joint-lists/2026-13")).StatusCode.Should().Be(HttpStatusCode.BadRequest);
}
