using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Jobs;
using Supervision.Infrastructure;
using Supervision.Infrastructure.Jobs;

namespace Supervision.Application.IntegrationTests.Jobs;

/// <summary>Two schedulers on one database, as two replicas of the product have them.</summary>
public sealed class ReplicaTests(TestApp app) : IClassFixture<TestApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_that_is_due_on_two_replicas_runs_once()
    {
        var job = new ScheduledJob("every-second", "每秒", "试验", new JobSchedule.Every(TimeSpan.FromSeconds(1)), at => new ForgetJobRuns(at));
        await using var first = Replica(job);
        await using var second = Replica(job);
        var schedulers = new[] { await StartAsync(first), await StartAsync(second) };

        List<JobRun> runs;
        using var patience = new PeriodicTimer(TimeSpan.FromMilliseconds(500));
        do runs = await app.InDatabaseAsync(db => db.JobRuns.AsNoTracking().Where(run => run.Job == job.Name).ToListAsync(Stop));
        while (runs.Count < 4 && await patience.WaitForNextTickAsync(Stop));
        foreach (var scheduler in schedulers) await scheduler.Shutdown(waitForJobsToComplete: true, Stop);

        // Both know the other, and no instant has two firings: the unique index of runs had nothing to refuse.
        var fired = Counted(first).Concat(Counted(second)).ToList();
        fired.Should().HaveCountGreaterThanOrEqualTo(4).And.OnlyHaveUniqueItems();
        runs.Select(run => run.DueAt).Should().OnlyHaveUniqueItems();
        runs.Should().OnlyContain(run => run.DueAt != null && run.Outcome != JobOutcome.Failed);
    }

    private static IEnumerable<DateTimeOffset?> Counted(IServiceProvider replica) => replica.GetRequiredService<Firings>().At;

    private ServiceProvider Replica(ScheduledJob job)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ConnectionStrings:Supervision", app.ConnectionString), new("Jobs:Run", "false")]).Build();
        var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddApplication().AddInfrastructure(configuration);
        services.AddScoped<ICurrentUser>(_ => TestUser.System);
        services.AddSingleton(job).AddSingleton<Firings>();
        services.AddClusteredJobs(configuration, [job]);
        services.AddQuartz(quartz => quartz.AddJobListener(provider => provider.GetRequiredService<Firings>()));
        return services.BuildServiceProvider();
    }

    private static async Task<IScheduler> StartAsync(IServiceProvider replica)
    {
        var scheduler = await replica.GetRequiredService<ISchedulerFactory>().GetScheduler(Stop);
        await scheduler.Start(Stop);
        return scheduler;
    }

    internal sealed class Firings : IJobListener
    {
        public List<DateTimeOffset?> At { get; } = [];

        public string Name => "firings";

        public ValueTask JobToBeExecuted(IJobExecutionContext context, CancellationToken cancellationToken = default)
        {
            lock (At) At.Add(context.ScheduledFireTimeUtc);
            return default;
        }
    }
}
