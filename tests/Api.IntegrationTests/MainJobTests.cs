using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;

namespace Supervision.Api.IntegrationTests;

/// <summary>
/// The main job as an outside program sees it: nothing but the calls and the members that the contract fixes, from an enterprise's registration to the closure of its
/// inspection. Three bodies file the same enterprise; it is visited once; two of them find hazards; one recheck takes both.
/// </summary>
public sealed class MainJobTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly object[] Officers = [new { name = "张志强", certificateNo = "粤B-0001" }, new { name = "李文华", certificateNo = "粤B-0002" }];

    [Fact]
    public async Task Filings_of_three_bodies_become_one_visit_that_is_carried_out_rechecked_and_closed()
    {
        var (lead, street) = (new Desk(app, "yj.lead"), new Desk(app, "kz.coordinator"));
        var bodies = new[] { "yj", "xf", "hb" }.ToDictionary(body => body.ToUpperInvariant(), body => new Desk(app, $"{body}.liaison"));

        var (uscc, enterprise) = await RegisterAsync(lead);
        foreach (var (body, domain) in new[] { ("YJ", "workSafety"), ("XF", "fire"), ("HB", "ecology") }) await FileAsync(bodies[body], uscc, domain);
        var inspection = await MergeAsync(lead, uscc);
        await AgreeAsync(inspection, street, bodies);
        await GoThereAsync(inspection, bodies);
        var hazards = await FindAsync(inspection, bodies);
        await RectifyAsync(enterprise, hazards, bodies);
        await RecheckAsync(inspection, hazards, bodies);
        await ReportAsync(inspection, bodies);
    }

    private static async Task<(string Uscc, string Id)> RegisterAsync(Desk lead)
    {
        var form = new { uscc = Codes.Uscc(), name = "深圳市永固精密制造有限公司", industryCode = "3311", subdistrictCode = "440310005", address = "金沙社区聚园路8号" };
        var made = await lead.PostAsync("enterprises", form);
        Text(made, "sector").Should().Be("machinery");
        Members(made).Should().Contain(["id", "uscc", "name", "sector", "subdistrictCode", "riskColour", "version"]);
        return (form.uscc, Text(made, "id"));
    }

    private static async Task FileAsync(Desk liaison, string uscc, string domain)
    {
        var line = new { uscc, from = "2026-12-01", to = "2026-12-31", safetyDomains = new[] { domain }, officers = Officers };
        var draft = await liaison.PostAsync("filings", new { kind = "doubleRandom", month = "2026-12", title = "十二月双随机名单", lines = new[] { line } });
        (Text(draft, "status"), Text(draft["lines"]![0]!, "status")).Should().Be(("draft", "draft"));

        var receipt = await liaison.DoAsync($"filings/{draft["id"]}", "submit", new { allowPartial = false });
        (Text(receipt, "status"), receipt["late"]!.GetValue<bool>()).Should().Be(("registered", false));
        Text(receipt, "number").Should().StartWith("坪工贸备〔2026〕");
    }

    private static async Task<string> MergeAsync(Desk lead, string uscc)
    {
        var list = await lead.PostAsync("joint-lists/2026-12/derive");
        var visit = list["visits"]!.AsArray().Should().ContainSingle().Subject!;
        Text(visit["enterprise"]!, "uscc").Should().Be(uscc);
        Texts(visit["departments"]!).Should().BeEquivalentTo("YJ", "XF", "HB");
        (Number(list, "joint"), Number(list, "single"), Number(list, "visitsSaved")).Should().Be((1, 0, 2));

        var dispatched = await lead.DoAsync("joint-lists/2026-12", "dispatch");
        var inspection = dispatched["inspections"]!.AsArray().Should().ContainSingle().Subject!;
        Text(inspection, "number").Should().MatchRegex("^坪综查〔2026〕[0-9]+号$");
        return $"inspections/{Text(inspection, "id")}";
    }

    private async Task AgreeAsync(string inspection, Desk street, IReadOnlyDictionary<string, Desk> bodies)
    {
        var scheduled = await street.DoAsync(inspection, "schedule", new { date = "2026-12-09", session = "am" });
        (Text(scheduled, "status"), Text(scheduled, "date"), Text(scheduled, "session")).Should().Be(("scheduled", "2026-12-09", "am"));
        foreach (var liaison in bodies.Values) await liaison.DoAsync(inspection, "respond", new { answer = "accepted" });
        await street.DoAsync(inspection, "confirm");
        var told = await street.DoAsync(inspection, "notify");

        Text(told, "status").Should().Be("confirmed");
        Members(told).Should().Contain(["id", "number", "status", "enterprise", "date", "session", "verificationCode", "participations", "hazards", "version"]);
        foreach (var part in told["participations"]!.AsArray()) Members(part!).Should().Contain(["department", "answer", "state", "lineId"]);

        var early = await app.Anonymous().GetAsync($"public/verifications/{Text(told, "verificationCode")}").OkAsync();
        early!["filed"]!.GetValue<bool>().Should().BeFalse("the visit is not today");
    }

    private async Task GoThereAsync(string inspection, IReadOnlyDictionary<string, Desk> bodies)
    {
        ItIs(9, hour: 9);
        foreach (var liaison in bodies.Values) await liaison.DoAsync(inspection, "check-in", new { officers = Officers });

        var read = await bodies["XF"].GetAsync(inspection);
        Text(read, "status").Should().Be("inProgress");
        var gate = (await app.Anonymous().GetAsync($"public/verifications/{Text(read, "verificationCode")}").OkAsync())!;
        gate["filed"]!.GetValue<bool>().Should().BeTrue();
        Members(gate).Should().Contain(["enterprise", "date", "departments", "items", "validUntil"]);
        gate["departments"]!.AsArray().Should().HaveCount(3).And.AllSatisfy(department => Texts(department!["officers"]!).Should().Equal("张*强", "李*华"));
        gate.ToJsonString().Should().NotContain("粤B-0001");
    }

    private static async Task<Dictionary<string, JsonNode>> FindAsync(string inspection, IReadOnlyDictionary<string, Desk> bodies)
    {
        var hazards = new Dictionary<string, JsonNode>();
        foreach (var (body, liaison) in bodies)
        {
            var lists = (await liaison.GetAsync($"{inspection}/checklists"))["checklists"]!.AsArray();
            var items = lists.Single(list => Text(list!, "department") == body)!["items"]!.AsArray();
            Members(items[0]!).Should().Contain(["itemId", "code", "name"]);
            var found = await liaison.DoAsync(inspection, "findings", new { items = items.Select((item, index) => Finding(item!, fails: index == 0 && body != "HB")) });
            foreach (var hazard in found["hazards"]!.AsArray()) hazards.Add(Text(hazard!, "department"), hazard!);
        }

        hazards.Keys.Should().BeEquivalentTo("YJ", "XF");
        foreach (var hazard in hazards.Values) (Text(hazard, "status"), Text(hazard, "dueOn"), Text(hazard, "number")[..2]).Should().Be(("ordered", "2026-12-23", "坪隐"));
        var read = await bodies["YJ"].GetAsync(inspection);
        Text(read, "status").Should().Be("rectifying");
        return hazards;
    }

    private static object Finding(JsonNode item, bool fails) => fails
        ? new { itemId = Text(item, "itemId"), result = "fail", remark = "现场查看", hazard = new { description = "2号车间安全出口被成品货架占用", grade = "general", dueOn = "2026-12-23" } }
        : new { itemId = Text(item, "itemId"), result = "pass" };

    /// <summary>One hazard is reported by the enterprise's own account, the other by the body that found it.</summary>
    private async Task RectifyAsync(string enterprise, IReadOnlyDictionary<string, JsonNode> hazards, IReadOnlyDictionary<string, Desk> bodies)
    {
        // The account of the demonstration belongs to another enterprise, and no command moves it.
        await app.InDatabaseAsync(db => db.Users.Where(user => user.UserName == "enterprise.demo").ExecuteUpdateAsync(user => user.SetProperty(one => one.EnterpriseId, Guid.Parse(enterprise))));
        var owner = new Desk(app, "enterprise.demo");

        var own = await owner.DoAsync($"hazards/{hazards["XF"]["id"]}", "rectify", new { account = "已清理货架，恢复安全出口", attachmentIds = Array.Empty<string>() });
        await bodies["YJ"].DoAsync($"hazards/{hazards["YJ"]["id"]}", "rectify", new { account = "企业已整改，代为登记", attachmentIds = Array.Empty<string>() });

        Text(own, "status").Should().Be("rectified");
    }

    private async Task RecheckAsync(string inspection, IReadOnlyDictionary<string, JsonNode> hazards, IReadOnlyDictionary<string, Desk> bodies)
    {
        ItIs(18, hour: 14);
        var (id, date) = (inspection.Split('/')[1], "2026-12-18");
        using var alone = await (await bodies["XF"].ClientAsync()).PostAsync("rechecks", new { inspectionId = id, date, hazardIds = new[] { Text(hazards["XF"], "id") } });
        (await alone.IsProblemAsync(409, "recheck.joint.required"))["clause"]!.GetValue<string>().Should().Be("五(三)7");

        var recheck = await bodies["XF"].PostAsync("rechecks", new { inspectionId = id, date, hazardIds = hazards.Values.Select(hazard => Text(hazard, "id")) });
        Texts(recheck["departments"]!).Should().BeEquivalentTo("XF", "YJ");
        recheck["hazards"]!.AsArray().Should().HaveCount(2);

        foreach (var (body, hazard) in hazards)
            await bodies[body].DoAsync($"rechecks/{recheck["id"]}", "results", new { results = new[] { new { hazardId = Text(hazard, "id"), passed = true, remark = "已整改到位" } } });
        foreach (var hazard in hazards.Values) Text(await bodies["HB"].GetAsync($"hazards/{hazard["id"]}"), "status").Should().Be("closed");
    }

    private static async Task ReportAsync(string inspection, IReadOnlyDictionary<string, Desk> bodies)
    {
        var parts = (await bodies["HB"].GetAsync(inspection))["participations"]!.AsArray().ToDictionary(part => Text(part!, "department"), part => part!);
        parts.Values.Select(part => Text(part, "state")).Should().AllBe("procedureClosed");
        Text(parts["HB"]["reportDeadline"]!, "date").Should().Be("2026-12-14", "it found nothing on the 9th, and three working days follow");
        Text(parts["XF"]["reportDeadline"]!, "date").Should().Be("2026-12-23");

        foreach (var liaison in bodies.Values) await liaison.PostAsync("closure-reports", new { inspectionId = inspection.Split('/')[1], account = "检查、复查情况如上，未立案处罚" });

        var closed = await bodies["YJ"].GetAsync(inspection);
        Text(closed, "status").Should().Be("closed");
        closed["participations"]!.AsArray().Should().AllSatisfy(part => Text(part!, "state").Should().Be("reported"));
        closed["participations"]!.AsArray().ToDictionary(part => Text(part!, "department"), part => part!["reportedLate"]!.GetValue<bool>())
            .Should().Equal(new Dictionary<string, bool> { ["YJ"] = false, ["XF"] = false, ["HB"] = true });
    }

    private void ItIs(int dayOfDecember, int hour) =>
        app.Clock.SetUtcNow(new DateTimeOffset(2026, 12, dayOfDecember, hour, 26, 0, Domain.Calendar.ChinaTime.Offset).ToUniversalTime());

    private static string Text(JsonNode node, string member) => node[member]!.GetValue<string>();

    private static int Number(JsonNode node, string member) => node[member]!.GetValue<int>();

    private static IEnumerable<string> Texts(JsonNode list) => list.AsArray().Select(each => each!.GetValue<string>());

    private static IEnumerable<string> Members(JsonNode node) => node.AsObject().Select(member => member.Key);
}
