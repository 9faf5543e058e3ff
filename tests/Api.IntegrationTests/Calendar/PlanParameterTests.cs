using System.Net;

namespace Supervision.Api.IntegrationTests.Calendar;

public sealed class PlanParameterTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task A_new_version_holds_from_its_effective_date_on_and_changes_only_what_it_names()
    {
        var lead = await app.As("yj.lead");

        var made = await lead.PostAsync("plan-parameters", new { effectiveFrom = "2027-01-01", ground = "坪安委〔2026〕9号", parameters = new { monthlyDay = 8, rosterRequired = true } }, key: "parameters-1");

        made.StatusCode.Should().Be(HttpStatusCode.Created);
        ((string)(await made.OkAsync())!["state"]!).Should().Be("upcoming");
        (await MonthlyDeadlineAsync(lead, "2026-12-01")).Should().Be("2026-12-07");
        (await MonthlyDeadlineAsync(lead, "2027-01-01")).Should().Be("2027-01-08");
        var then = (await lead.GetAsync("plan-parameters/current?date=2027-01-01").OkAsync())!;
        ((int)then["parameters"]!["aheadOfVisitWorkingDays"]!).Should().Be(3);
        ((bool)then["parameters"]!["rosterRequired"]!).Should().BeTrue();
        var list = (await lead.GetAsync("plan-parameters").OkAsync())!;
        list["items"]!.AsArray().Select(version => (string)version!["state"]!).Should().Equal("upcoming", "inForce");
    }

    [Fact]
    public async Task Parameters_do_not_reach_back()
    {
        var answer = await (await app.As("yj.lead")).PostAsync("plan-parameters", new { effectiveFrom = "2026-11-22", ground = "补记", parameters = new { } }, key: "parameters-2");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        ((string)(await answer.ProblemAsync())["code"]!).Should().Be("parameters.retroactive");
    }

    [Fact]
    public async Task A_number_outside_its_range_is_refused_at_its_field()
    {
        var answer = await (await app.As("yj.lead")).PostAsync("plan-parameters", new { effectiveFrom = "2027-01-01", ground = "调整", parameters = new { monthlyDay = 31 } }, key: "parameters-3");

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        (await answer.ProblemAsync())["errors"]!.AsObject().Should().ContainKey("parameters.monthlyDay");
    }

    private static async Task<string> MonthlyDeadlineAsync(ApiClient client, string date) =>
        (string)(await client.GetAsync($"work-calendar/deadline?kind=monthlyFiling&date={date}").OkAsync())!["date"]!;
}
