using AutoMapper;
using AutoMapper.QueryableExtensions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Domain.Common;

namespace Supervision.Application.Jobs;

/// <summary>Asks for a run of a job now; the answer is the run that waits.</summary>
public sealed record RunJob(string Name) : ICommand<Result<JobRunRow>>;

internal sealed class RunJobValidator : AbstractValidator<RunJob>
{
    public RunJobValidator() => RuleFor(run => run.Name).NotEmpty().MaximumLength(40);
}

internal sealed class RunJobHandler(ISupervisionDb db, IEnumerable<ScheduledJob> jobs, IJobStarter starter, ICurrentUser user, IMapper mapper, TimeProvider clock) : IRequestHandler<RunJob, Result<JobRunRow>>
{
    public async Task<Result<JobRunRow>> Handle(RunJob request, CancellationToken ct)
    {
        if (jobs.All(job => job.Name != request.Name)) return JobErrors.Unknown;
        await db.LockAsync(LockKey.Job(request.Name), ct);
        var waits = await db.JobRuns.AnyAsync(run => run.Job == request.Name && run.Outcome == JobOutcome.Waiting, ct);
        if (JobVerbs.Run.Refuses(new(waits, user)) is { } refused) return refused;

        var run = new JobRun { Job = request.Name, At = clock.GetUtcNow(), RequestedById = user.Id, RequestedBy = user.DisplayName };
        db.JobRuns.Add(run);
        await db.SaveChangesAsync(ct);
        starter.StartAfterCommit(request.Name, run.Id);
        return await db.JobRuns.AsNoTracking().Where(one => one.Id == run.Id).ProjectTo<JobRunRow>(mapper.ConfigurationProvider).SingleAsync(ct);
    }
}
