using System.Net;
using System.Text.Json.Nodes;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Api.IntegrationTests.JointLists;

/// <summary>五(三)2 over HTTP. Each test has a database of its own, because a month has one draft.</summary>
public sealed class JointListTests : ApiApp
{
    private const string December = "joint-lists/2026-12";

    [Fact]
    public async Task The_main_job_derives_shows_and_dispatches()
    {
        await FileAsync(("YJ", 10, 18), ("XF", 14, 22), ("HB", 15, 24), ("SJ", 25, 31));
        var lead = await As("yj.lead");

        var list = (await lead.PostAsync($"{December}/derive").OkAsync())!;
        Text(list["month"]).Should().Be("2026-12");
        Text(list["status"]).Should().Be("draft");
        (Number(list["joint"]), Number(list["single"]), Number(list["visitsSaved"])).Should().Be((1, 1, 2));
        var visit = list["visits"]!.AsArray().Single(each => each!["departments"]!.AsArray().Count == 3)!;
        visit["lines"]!.AsArray().Should().HaveCount(3);
        Text(visit["window"]!["from"]).Should().Be("2026-12-15");
        Text(visit["window"]!["to"]).Should().Be("2026-12-18");
        visit["companions"]!.AsArray().Should().BeEmpty();
        Text(visit["enterprise"]!["name"]).Should().NotBeEmpty();

        using var shown = await lead.GetAsync(December);
        var board = (await shown.OkAsync())!;
        shown.Headers.ETag!.Tag.Should().Be($"\"{Number(list["version"])}\"");
        Number(board["totals"]!["lines"]).Should().Be(4);

        var receipt = (await lead.PostAsync($"{December}/dispatch", version: Number(board["version"])).OkAsync())!;
        receipt["inspections"]!.AsArray().Select(each => Text(each!["number"])).Should().Equal("坪综查〔2026〕1号", "坪综查〔2026〕2号");
        Text((await lead.GetAsync(December).OkAsync())!["status"]).Should().Be("dispatched");
    }

    [Fact]
    public async Task Changes_of_a_draft_need_its_version()
    {
        await FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        var lead = await As("yj.lead");
        var list = (await lead.PostAsync($"{December}/derive").OkAsync())!;
        var path = $"{December}/visits/{Text(list["visits"]![0]!["id"])}/lead";

        (await lead.PostAsync(path, new { department = "XF" })).StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        (await lead.PostAsync(path, new { department = "XF" }, version: 7)).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        Number((await lead.PostAsync(path, new { department = "XF" }, version: 1).OkAsync())!["version"]).Should().Be(2);
        (await lead.PostAsync(path, new { department = "HB" }, version: 2)).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_draft_is_derived_again_and_dispatched_only_in_the_version_that_was_read()
    {
        await FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        var lead = await As("yj.lead");
        var made = (await lead.PostAsync($"{December}/derive").OkAsync())!;

        using var unread = await lead.PostAsync($"{December}/derive");
        (unread.StatusCode, Text((await unread.ProblemAsync())["code"])).Should().Be((HttpStatusCode.PreconditionRequired, "joint-list.draft.unread"));
        (await lead.PostAsync($"{December}/derive", version: 7)).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await lead.PostAsync($"{December}/dispatch")).StatusCode.Should().Be(HttpStatusCode.PreconditionRequired);
        var again = (await lead.PostAsync($"{December}/derive", version: Number(made["version"])).OkAsync())!;
        (await lead.PostAsync($"{December}/dispatch", version: Number(made["version"]))).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
        (await lead.PostAsync($"{December}/dispatch", version: Number(again["version"]))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_first_derivation_may_send_its_header_empty()
    {
        await FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        var lead = await As("yj.lead");
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/{December}/derive");
        request.Headers.TryAddWithoutValidation("If-Match", "").Should().BeTrue();
        (await lead.Http.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_same_key_dispatches_once_and_answers_twice()
    {
        await FileAsync(("YJ", 10, 18), ("XF", 14, 22));
        var lead = await As("yj.lead");
        await lead.PostAsync($"{December}/derive").OkAsync();

        var first = await lead.PostAsync($"{December}/dispatch", version: 1, key: "dispatch-december").OkAsync();
        using var again = await lead.PostAsync($"{December}/dispatch", version: 1, key: "dispatch-december");

        again.Headers.GetValues("Idempotency-Replayed").Should().Equal("true");
        JsonNode.DeepEquals(first, await again.OkAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task The_board_is_exported_as_a_workbook()
    {
        await FileAsync(("YJ", 10, 18), ("XF", 5, 6));
        var lead = await As("yj.lead");
        await lead.PostAsync($"{December}/derive").OkAsync();

        using var response = await lead.GetAsync($"{December}/export?format=xlsx");
        var content = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        response.Content.Headers.ContentDisposition!.FileNameStar.Should().Be("2026年12月联合执法名单.xlsx");
        content[..2].Should().Equal("PK"u8.ToArray());
        (await lead.GetAsync($"{December}/export?format=csv")).StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    private async Task FileAsync(params (string Department, int From, int To)[] lines)
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        foreach (var (department, from, to) in lines)
            await Flow.Liaison(department).Files(Lists.OfMonth(department, enterprise.Uscc, new(new(2026, 12, from), new(2026, 12, to))));
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static int Number(JsonNode? node) => node!.GetValue<int>();
}
