using System.Text;

namespace Supervision.Api.IntegrationTests.Inspections;

public sealed class BadInputTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("xf.liaison", "findings", """{"items":[null]}""", 400)]
    [InlineData("xf.liaison", "findings", """{"items":null}""", 400)]
    [InlineData("xf.liaison", "findings", """{"items":[{"itemId":"3f5f0e3e-0000-4000-8000-000000000000","result":"maybe"}]}""", 400)]
    [InlineData("xf.liaison", "check-in", """{"officers":[null]}""", 400)]
    [InlineData("xf.liaison", "check-in", """{"officers":[{"name":"","certificateNo":"1"},{"name":"李","certificateNo":"1"}]}""", 422)]
    [InlineData("xf.liaison", "check-in", """{"way":"afterOutage"}""", 422)]
    [InlineData("xf.liaison", "respond", """{"answer":"perhaps"}""", 400)]
    [InlineData("xf.liaison", "respond", """{"answer":"accepted","nonsense":1}""", 400)]
    [InlineData("kz.coordinator", "schedule", """{"date":"2026-13-01","session":"am"}""", 400)]
    [InlineData("kz.coordinator", "schedule", """{"session":"am"}""", 400)]
    [InlineData("kz.coordinator", "cancel", """{"reason":" "}""", 422)]
    public async Task A_body_that_is_no_such_request_is_refused_before_anything_happens(string account, string verb, string body, int status)
    {
        var visit = await new VisitBuilder("XF").DispatchAsync(app.Flow);
        var client = await app.As(account);

        using var answer = await client.PostAsync($"inspections/{visit.Id}/{verb}", new StringContent(body, Encoding.UTF8, "application/json"), version: 1);

        ((int)answer.StatusCode).Should().Be(status, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        (await client.GetAsync($"inspections/{visit.Id}").OkAsync())!["version"]!.GetValue<int>().Should().Be(1);
    }

    [Theory]
    [InlineData("""{"results":[null]}""", 400)]
    [InlineData("""{"results":[]}""", 422)]
    [InlineData("""{"results":[{"hazardId":"3f5f0e3e-0000-4000-8000-000000000000"}]}""", 422)]
    public async Task A_result_says_whether_it_was_passed(string body, int status)
    {
        using var answer = await (await app.As("xf.liaison")).PostAsync($"rechecks/{Guid.NewGuid()}/results", new StringContent(body, Encoding.UTF8, "application/json"), version: 1);

        ((int)answer.StatusCode).Should().Be(status);
    }

    [Theory]
    [InlineData("inspections?status=nonsense")]
    [InlineData("inspections?states=closed")]
    [InlineData("inspections?month=2026-13")]
    [InlineData("hazards?waitingFor=rain")]
    [InlineData("hazards?dueFrom=tomorrow")]
    public async Task A_filter_that_does_not_exist_is_refused(string path) =>
        ((int)(await (await app.As("yj.lead")).GetAsync(path)).StatusCode).Should().Be(400);
}
