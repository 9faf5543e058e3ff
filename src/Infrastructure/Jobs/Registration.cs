using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Jobs;
using Supervision.Domain.Calendar;

namespace Supervision.Infrastructure.Jobs;

internal static class Registration
{
    /// <summary>Setting <c>Jobs:Run</c>: whether this process runs jobs; true where nothing is said. Replicas share the schedule in the database, so that each run happens once.</summary>
    public static IServiceCollection AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(configuration.GetSection("Retention").Get<Retention>() ?? new());
        services.AddSingleton<JobRunner>();
        foreach (var job in JobTable.All) services.AddSingleton(job);
        return configuration.GetValue("Jobs:Run", true) ? services.AddClusteredJobs(configuration, JobTable.All) : services.AddScoped<IJobStarter, NoJobStarter>();
    }

    /// <summary>The scheduler with its tables <c>qrtz_…</c>, which it makes at its first start.</summary>
    internal static IServiceCollection AddClusteredJobs(this IServiceCollection services, IConfiguration configuration, IReadOnlyList<ScheduledJob> jobs)
    {
        services.AddQuartz(quartz =>
        {
            quartz.ConfigureScheduler(scheduler => (scheduler.InstanceName, scheduler.GenerateInstanceId) = ("supervision", true));
            quartz.UseDefaultThreadPool(4);
            quartz.UsePersistentStore(store =>
            {
                store.UsePostgres(configuration.GetConnectionString("Supervision")!);
                store.UseSystemTextJsonSerializer();
                store.UseClustering();
                store.ProvisionSchema();
            });
            foreach (var job in jobs) Schedule(quartz, job);
        });
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
        return services.AddScoped<IJobStarter, QuartzJobStarter>();
    }

    private static void Schedule(IQuartzBuilder quartz, ScheduledJob job)
    {
        quartz.AddJob<RequestJob>(detail => detail.WithIdentity(job.Name).WithDescription(job.Title).StoreDurably());
        quartz.AddTrigger(trigger => trigger.ForJob(job.Name).WithIdentity(job.Name).WithCronSchedule(CronOf(job.Schedule), cron => cron.InTimeZone(TimeZoneInfo.Utc)));
    }

    private static string CronOf(JobSchedule schedule) => schedule switch
    {
        JobSchedule.Daily daily when daily.At.Add(-ChinaTime.Offset) is var utc => $"0 {utc.Minute} {utc.Hour} * * ?",
        JobSchedule.Every { Interval.TotalMinutes: < 1 } every => $"0/{every.Interval.TotalSeconds:0} * * * * ?",
        JobSchedule.Every every => $"0 0/{every.Interval.TotalMinutes:0} * * * ?",
        _ => throw new NotSupportedException(schedule.ToString()),
    };
}
