using Supervision.Domain.Common;

namespace Supervision.Application.Common.Identity;

/// <summary>What somebody who acts is.</summary>
public enum ActorKind
{
    [Label("人员")] Person,

    /// <summary>Another system, by OAuth.</summary>
    [Label("外部系统")] Client,

    /// <summary>The product itself: a job, a seed, a verb of the command line.</summary>
    [Label("本系统")] System,

    [Label("未登录")] Nobody,
}
