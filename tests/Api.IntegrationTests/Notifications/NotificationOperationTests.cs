using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Outbox;
using Supervision.Infrastructure.Outbox;

namespace Supervision.Api.IntegrationTests.Notifications;

public sealed class NotificationOperationTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_is_counted_listed_read_and_seen_by_its_account_alone()
    {
        var (liaison, leader) = (await app.As("xf.liaison"), await app.As("xf.leader"));
        var visits = new[] { await DispatchedAsync("XF"), await DispatchedAsync("XF") };
        foreach (var client in new[] { liaison, leader }) await client.PostAsync("notifications/read-all").OkAsync();
        foreach (var visit in visits) await ScheduleAsync(visit);
        await DeliverAsync();

        (await UnreadAsync(liaison)).Should().Be(2);
        var page = (await liaison.GetAsync("notifications?unread=true&kind=inspection&size=1").OkAsync())!;
        page["total"]!.GetValue<int>().Should().Be(2);
        var row = page["items"]![0]!;
        row["kind"]!.GetValue<string>().Should().Be("inspection.scheduled");
        row["title"]!.GetValue<string>().Should().Contain("有限公司：");
        row["link"]!["resource"]!.GetValue<string>().Should().Be("inspections");
        (await liaison.GetAsync($"inspections/{row["link"]!["id"]}")).StatusCode.Should().Be(HttpStatusCode.OK);
        (await liaison.GetAsync("notifications?kind=hazard").OkAsync())!["total"]!.GetValue<int>().Should().Be(0);

        var id = row["id"]!.GetValue<string>();
        using var others = await (await app.As("xf.officer")).PostAsync($"notifications/{id}/read");
        await others.IsProblemAsync(404, "record.unknown");
        (await liaison.PostAsync($"notifications/{id}/read").OkAsync())!["unread"]!.GetValue<int>().Should().Be(1);
        (await liaison.PostAsync($"notifications/{id}/read").OkAsync())!["unread"]!.GetValue<int>().Should().Be(1);
        (await liaison.GetAsync("notifications?unread=false").OkAsync())!["items"]![0]!["readAt"].Should().NotBeNull();
        (await liaison.PostAsync("notifications/read-all").OkAsync())!["unread"]!.GetValue<int>().Should().Be(0);
        (await UnreadAsync(leader)).Should().Be(2);
    }

    [Fact]
    public async Task A_stream_says_at_once_how_the_bell_stands_and_tells_a_new_message_live_until_its_session_ends()
    {
        var client = app.Anonymous();
        await client.SignInAsync("zj.liaison", Infrastructure.Seed.Demo.DemoAccounts.Password);
        var visit = await DispatchedAsync("ZJ");
        await client.PostAsync("notifications/read-all").OkAsync();
        using var answer = await client.GetAsync("notifications/stream");
        answer.Content.Headers.ContentType!.MediaType.Should().Be("text/event-stream");
        answer.Headers.GetValues("X-Accel-Buffering").Should().Equal("no");
        answer.Content.Headers.ContentEncoding.Should().BeEmpty();
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(Stop));
        (await BellAsync(lines))!["unread"]!.GetValue<int>().Should().Be(0);

        // The notices of the database may be heard a moment after the stream began: then it is told again how it stands.
        await ScheduleAsync(visit);
        await DeliverAsync();
        JsonNode? told;
        do told = await BellAsync(lines);
        while (told!["unread"]!.GetValue<int>() == 0);
        told["latest"]!["kind"]!.GetValue<string>().Should().Be("inspection.scheduled");

        app.Clock.Advance(TimeSpan.FromMinutes(31));
        (await lines.ReadToEndAsync(Stop)).Should().NotContain("event:");
    }

    [Fact]
    public async Task An_account_has_six_streams_at_most()
    {
        var client = app.Anonymous();
        await client.SignInAsync("hb.liaison", Infrastructure.Seed.Demo.DemoAccounts.Password);
        var open = new List<HttpResponseMessage>();
        for (var stream = 0; stream < 6; stream++) open.Add(await client.GetAsync("notifications/stream"));
        open.Should().OnlyContain(one => one.StatusCode == HttpStatusCode.OK);

        using (var seventh = await client.GetAsync("notifications/stream")) await seventh.IsProblemAsync(429, "notification.streams.too-many");

        open.ForEach(one => one.Dispose());
    }

    [Fact]
    public async Task A_parked_delivery_is_retried_or_given_up_by_an_administrator_with_a_reason_that_is_audited()
    {
        var admin = await app.As("admin");
        await ScheduleAsync(await DispatchedAsync("SJ"));

        // As after days of failures, which OutboxTests go through.
        await app.InDatabaseAsync(db => db.OutboxDeliveries.Where(one => one.Status == DeliveryStatus.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Status, DeliveryStatus.Parked).SetProperty(one => one.Error, "试验"), Stop));
        var parked = (await admin.GetAsync("outbox-deliveries?status=parked&consumer=notifications&kind=inspection.scheduled").OkAsync())!["items"]!.AsArray().Single()!;
        var path = $"outbox-deliveries/{parked["id"]}";
        var version = parked["version"]!.GetValue<int>();

        using (var blank = await admin.PostAsync($"{path}/discard", new { reason = "  " }, version)) await blank.IsProblemAsync(422, "request.invalid");
        using (var unread = await admin.PostAsync($"{path}/retry")) await unread.IsProblemAsync(428, "if-match.missing");
        using (var stale = await admin.PostAsync($"{path}/retry", version: version + 1)) await stale.IsProblemAsync(412, "version.stale");
        (await (await app.As("sj.liaison")).PostAsync($"{path}/retry", version: version)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        var given = (await admin.PostAsync($"{path}/discard", new { reason = "账号已停用" }, version).OkAsync())!;

        given["status"]!.GetValue<string>().Should().Be("discarded");
        (await app.InDatabaseAsync(db => db.AuditEntries.SingleAsync(entry => entry.EntityId == parked["id"]!.GetValue<string>(), Stop))).After.Should().Contain("账号已停用");
        using var again = await admin.PostAsync($"{path}/retry", version: version + 1);
        await again.IsProblemAsync(409, "outbox.not-parked");
        (await (await app.Anonymous().Http.GetAsync("health/ready", Stop)).Content.ReadAsStringAsync(Stop)).Should().Contain("outbox");
    }

    private static async Task<int> UnreadAsync(ApiClient client) => (await client.GetAsync("notifications/count").OkAsync())!["unread"]!.GetValue<int>();

    /// <summary>The next event's data.</summary>
    private static async Task<JsonNode?> BellAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync(Stop) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal)) return JsonNode.Parse(line["data: ".Length..]);
        return null;
    }

    /// <summary>A visit with this body, and nothing on its way to anybody any more.</summary>
    private async Task<Guid> DispatchedAsync(string department)
    {
        var visit = await new VisitBuilder(department).DispatchAsync(app.Flow);
        await DeliverAsync();
        return visit.Id;
    }

    private async Task ScheduleAsync(Guid visit)
    {
        var street = await app.As("kz.coordinator");
        var version = (await street.GetAsync($"inspections/{visit}").OkAsync())!["version"]!.GetValue<int>();
        var day = Domain.Calendar.ChinaTime.DateOf(app.Clock.GetUtcNow());
        await street.PostAsync($"inspections/{visit}/schedule", new { date = $"{day:yyyy-MM-dd}", session = "am" }, version).OkAsync();
    }

    private Task<int> DeliverAsync() => app.Services.GetRequiredService<OutboxDispatcher>().DrainAsync(Stop);
}
