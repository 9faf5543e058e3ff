using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Application.Jobs;

/// <summary>Every job with its last and its next run.</summary>
public sealed record ListJobs : PageRequest, IQuery<Result<Page<JobRow>>>;

/// <summary>一项后台任务</summary>
/// <param name="Name">名称，用于接口地址</param>
/// <param name="Title">中文名称</param>
/// <param name="Does">做什么</param>
/// <param name="Schedule">运行时间</param>
/// <param name="NextRunAt">下次运行</param>
/// <param name="LastRun">最近一次运行；从未运行的没有</param>
/// <param name="Failures">最近的失败和中断，最新的在前，最多 5 次</param>
/// <param name="Can">当前用户现在可以办理的事</param>
public sealed record JobRow(
    string Name, string Title, string Does, string Schedule, DateTimeOffset NextRunAt, JobRunRow? LastRun, IReadOnlyList<JobRunRow> Failures,
    IReadOnlyList<Can<JobVerb>> Can);

/// <summary>后台任务的一次运行</summary>
/// <param name="At">应当运行或提出的时间</param>
/// <param name="StartedAt">开始</param>
/// <param name="EndedAt">结束；尚未结束的没有</param>
/// <param name="Outcome">结果</param>
/// <param name="Said">做了什么</param>
/// <param name="Error">失败的原因</param>
/// <param name="RequestedBy">提出运行的管理员；按时运行的没有</param>
public sealed record JobRunRow(
    Guid Id, DateTimeOffset At, DateTimeOffset? StartedAt, DateTimeOffset? EndedAt, JobOutcome Outcome, string? Said, string? Error, string? RequestedBy)
{
    private sealed class Mapping : Profile
    {
        public Mapping() => CreateProjection<JobRun, JobRunRow>();
    }
}

internal sealed class ListJobsValidator : PageRequestValidator<ListJobs>
{
    public ListJobsValidator() : base([]) => RuleFor(list => list.Q).Empty();
}

internal sealed class ListJobsHandler(ISupervisionDb db, IEnumerable<ScheduledJob> jobs, ICurrentUser user, IMapper mapper, TimeProvider clock) : IRequestHandler<ListJobs, Result<Page<JobRow>>>
{
    private const int FailuresShown = 5;

    public async Task<Result<Page<JobRow>>> Handle(ListJobs request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var rows = new List<JobRow>();
        var waiting = await db.JobRuns.Where(run => run.Outcome == JobOutcome.Waiting).Select(run => run.Job).Distinct().ToListAsync(ct);
        foreach (var job in jobs)
        {
            var runs = db.JobRuns.AsNoTracking().Where(run => run.Job == job.Name).OrderByDescending(run => run.At).ThenByDescending(run => run.Id);
            var last = await runs.ProjectTo<JobRunRow>(mapper.ConfigurationProvider).FirstOrDefaultAsync(ct);
            var failures = await runs.Where(run => run.Outcome == JobOutcome.Failed || run.Outcome == JobOutcome.Interrupted).Take(FailuresShown).ProjectTo<JobRunRow>(mapper.ConfigurationProvider).ToListAsync(ct);
            rows.Add(new(job.Name, job.Title, job.Does, job.Schedule.Words, job.Schedule.Next(now), last, failures, JobVerbs.All.For(new(waiting.Contains(job.Name), user))));
        }

        return rows.ToPage(request);
    }
}
