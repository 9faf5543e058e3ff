using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Jobs;
using Supervision.Infrastructure.Jobs;

namespace Supervision.Api.IntegrationTests.Jobs;

public sealed class JobOperationTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_runs_a_job_before_its_time_and_the_request_is_audited()
    {
        var admin = await app.As("admin");

        var asked = (await admin.PostAsync("jobs/idempotent-answers/run").OkAsync())!;
        asked["outcome"]!.GetValue<string>().Should().Be("waiting");
        using var again = await admin.PostAsync("jobs/idempotent-answers/run");
        await again.IsProblemAsync(409, "job.waiting");
        var job = app.Services.GetServices<ScheduledJob>().Single(one => one.Name == "idempotent-answers");
        await app.Services.GetRequiredService<JobRunner>().RunAskedAsync(job, asked["id"]!.GetValue<Guid>(), Stop);

        var row = (await admin.GetAsync("jobs").OkAsync())!["items"]!.AsArray().Single(one => one!["name"]!.GetValue<string>() == "idempotent-answers")!;
        row["lastRun"]!["outcome"]!.GetValue<string>().Should().Be("done");
        row["lastRun"]!["requestedBy"]!.GetValue<string>().Should().NotBeNullOrEmpty();
        row["nextRunAt"].Should().NotBeNull();
        (await app.InDatabaseAsync(db => db.AuditEntries.SingleAsync(entry => entry.EntityId == asked["id"]!.GetValue<string>(), Stop))).ActorId.Should().NotBeNull();
    }

    [Fact]
    public async Task An_unknown_job_is_not_found_and_only_administrators_look_after_jobs()
    {
        using var unknown = await (await app.As("admin")).PostAsync("jobs/nothing/run");
        await unknown.IsProblemAsync(404, "job.unknown");
        (await (await app.As("yj.lead")).GetAsync("jobs")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
        (await (await app.As("yj.lead")).PostAsync("jobs/job-runs/run")).StatusCode.Should().Be(HttpStatusCode.Forbidden);
    }
}
