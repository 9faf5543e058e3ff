using System.Net;
using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Inspections;

public sealed class VisitOverHttpTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly string Today = "2026-11-23";

    [Fact]
    public async Task A_dispatched_visit_goes_to_its_closure()
    {
        var visit = await new VisitBuilder("XF", "HB").DispatchAsync(app.Flow);
        var path = $"inspections/{visit.Id}";
        var (street, xf, hb) = (await app.As("kz.coordinator"), await app.As("xf.liaison"), await app.As("hb.liaison"));

        var scheduled = await DoAsync(street, path, "schedule", new { date = Today, session = "am" });
        Text(scheduled, "status").Should().Be("scheduled");
        scheduled["participations"]![0]!["answerDeadline"]!["date"]!.GetValue<string>().Should().Be(Today, "two working days would be after the visit");
        await DoAsync(xf, path, "respond", new { answer = "accepted" });
        await DoAsync(hb, path, "respond", new { answer = "accepted" });
        await DoAsync(street, path, "confirm", null);
        Text(await DoAsync(street, path, "notify", null), "status").Should().Be("confirmed");

        var officers = new[] { new { name = "张志强", certificateNo = "A-1" }, new { name = "李文华", certificateNo = "A-2" } };
        Text(await DoAsync(xf, path, "check-in", new { officers }), "status").Should().Be("inProgress");
        await DoAsync(hb, path, "check-in", new { officers });
        var verified = (await app.Anonymous().GetAsync($"public/verifications/{visit.Code}?from=singlemessage&isappinstalled=0").OkAsync())!;
        verified["filed"]!.GetValue<bool>().Should().BeTrue();
        verified["departments"]!.AsArray().Should().HaveCount(2);

        var found = await DoAsync(xf, path, "findings", new JsonObject { ["items"] = await ItemsAsync(xf, path, "XF", failing: 1) });
        await DoAsync(hb, path, "findings", new JsonObject { ["items"] = await ItemsAsync(hb, path, "HB", failing: 0) });
        var hazard = $"hazards/{found["hazards"]![0]!["id"]}";
        Text(await DoAsync(xf, hazard, "rectify", new { account = "已清理通道", attachmentIds = Array.Empty<string>() }), "status").Should().Be("rectified");

        using var made = await xf.PostAsync("rechecks", new { inspectionId = visit.Id, date = Today, hazardIds = new[] { found["hazards"]![0]!["id"] } });
        var recheck = (await made.OkAsync())!;
        made.StatusCode.Should().Be(HttpStatusCode.Created);
        await DoAsync(xf, $"rechecks/{recheck["id"]}", "results", new { results = new[] { new { hazardId = found["hazards"]![0]!["id"], passed = true, remark = "已整改" } } });

        await hb.PostAsync("closure-reports", new { inspectionId = visit.Id, account = "未发现隐患" }).OkAsync();
        var last = (await xf.PostAsync("closure-reports", new { inspectionId = visit.Id, account = "一项隐患已闭环" }).OkAsync())!;
        Text(last, "inspectionStatus").Should().Be("closed");
        Text((await street.GetAsync(path).OkAsync())!, "status").Should().Be("closed");
        (await street.GetAsync($"{path}/timeline").OkAsync())!["items"]!.AsArray().Count.Should().BeGreaterThan(10);
        (await street.GetAsync("inspections?status=closed&mine=true&q=样例").OkAsync())!["total"]!.GetValue<int>().Should().Be(1);
        (await street.GetAsync("inspections?joint=true&sort=date").OkAsync())!["items"]!.AsArray().Should().Contain(item => Text(item!, "id") == visit.Id.ToString());
        (await street.GetAsync("inspections?joint=false").OkAsync())!["items"]!.AsArray().Should().NotContain(item => Text(item!, "id") == visit.Id.ToString());
        (await street.GetAsync($"enterprises/{visit.EnterpriseId}/hazards").OkAsync())!["total"]!.GetValue<int>().Should().Be(1);
        foreach (var list in new[] { "inspections", "hazards" })
            (await street.GetAsync($"enterprises/{Guid.NewGuid()}/{list}")).StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var qr = await street.GetAsync($"{path}/qr");
        qr.Content.Headers.ContentType!.MediaType.Should().Be("image/svg+xml");
        foreach (var export in new[] { "inspections/export?format=xlsx", "hazards/export" })
            (await street.GetAsync(export)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    private static async Task<JsonObject> DoAsync(ApiClient client, string path, string verb, object? body)
    {
        var read = (await client.GetAsync(path).OkAsync())!;
        return (await client.PostAsync($"{path}/{verb}", body, read["version"]!.GetValue<int>()).OkAsync())!.AsObject();
    }

    private static async Task<JsonArray> ItemsAsync(ApiClient client, string path, string department, int failing)
    {
        var lists = (await client.GetAsync($"{path}/checklists").OkAsync())!["checklists"]!.AsArray();
        var items = lists.Single(list => Text(list!, "department") == department)!["items"]!.AsArray();
        return [.. items.Select((item, index) => index < failing
            ? new JsonObject { ["itemId"] = Text(item!, "itemId"), ["result"] = "fail", ["hazard"] = new JsonObject { ["description"] = "安全出口堵塞", ["grade"] = "general", ["dueOn"] = "2026-11-30" } }
            : new JsonObject { ["itemId"] = Text(item!, "itemId"), ["result"] = "pass" })];
    }

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();
}
