using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Jobs;
using Supervision.Domain.Common;

namespace Supervision.Application.Jobs;

/// <summary>Forgets the runs of jobs that ended so long ago that nobody looks for them.</summary>
public sealed record ForgetJobRuns(DateTimeOffset At) : ICommand<Result<JobReport>>;

internal sealed class ForgetJobRunsHandler(ISupervisionDb db, Retention retention) : IRequestHandler<ForgetJobRuns, Result<JobReport>>
{
    public async Task<Result<JobReport>> Handle(ForgetJobRuns request, CancellationToken ct)
    {
        var before = request.At.AddDays(-retention.JobRuns);
        var forgotten = await db.JobRuns.Where(run => run.At < before && run.Outcome != JobOutcome.Running).ExecuteDeleteAsync(ct);
        return new JobReport(forgotten == 0 ? "没有过期的运行记录" : $"清除 {forgotten} 条保存超过 {retention.JobRuns} 天的运行记录");
    }
}
