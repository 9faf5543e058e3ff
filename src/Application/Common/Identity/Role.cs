using Supervision.Domain.Common;

namespace Supervision.Application.Common.Identity;

/// <summary>What a person is in the Plan. What a role may do is in <see cref="RolePermissions"/>; which rows it sees is in each aggregate's visibility.</summary>
public enum Role
{
    [Label("系统管理员")] Administrator,

    /// <summary>区应急管理局统筹人员: compares, derives, dispatches, approves, chases.</summary>
    [Label("牵头单位统筹")] Lead,

    /// <summary>区司法局.</summary>
    [Label("司法局")] Justice,

    /// <summary>区委依法治区办.</summary>
    [Label("依法治区办")] RuleOfLaw,

    /// <summary>A body's 分管领导: reads what the liaison reads, and answers invitations as the liaison does, 六(二).</summary>
    [Label("分管领导")] Leader,

    /// <summary>A body's 联络员: files, answers, reports.</summary>
    [Label("联络员")] Liaison,

    /// <summary>执法人员: check-in, checklist, findings, recheck results.</summary>
    [Label("执法人员")] Officer,

    /// <summary>街道应急办: schedules and coordinates in its street.</summary>
    [Label("街道应急办")] StreetCoordinator,

    [Label("企业")] Enterprise,

    [Label("观察员")] Observer,
}
