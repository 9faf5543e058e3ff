using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Application.Jobs;

/// <summary>对一项后台任务可以办理的事</summary>
public enum JobVerb
{
    [Label("立即运行")] Run,
}

/// <summary>A job as somebody wants to do something to it.</summary>
/// <param name="Waits">A run that somebody asked for has not begun yet.</param>
internal sealed record JobCase(bool Waits, ICurrentUser User) : ICase;

internal static class JobVerbs
{
    public static readonly Verb<JobVerb, JobCase> Run = new(JobVerb.Run, Permission.SystemOperate, here => here.Waits ? JobErrors.Waiting : null);

    public static readonly Verbs<JobVerb, JobCase> All = [Run];
}
