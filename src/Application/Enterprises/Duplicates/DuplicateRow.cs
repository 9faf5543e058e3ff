using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>对一对疑似重复的企业可以办理的事</summary>
public enum DuplicateVerb
{
    [Label("合并")] Merge,
    [Label("不是重复")] Refuse,
}

/// <summary>疑似重复的一家企业</summary>
/// <param name="Uscc">统一社会信用代码</param>
/// <param name="SubdistrictCode">街道代码（九位）</param>
/// <param name="LegalRepresentative">法定代表人（个人信息）</param>
/// <param name="Lines">备案行数</param>
/// <param name="Visits">检查任务数</param>
public sealed record DuplicateFile(
    Guid Id, string Uscc, string Name, RiskColour RiskColour, string SubdistrictCode, string Address, string? LegalRepresentative, EnterpriseStatus Status, int Lines, int Visits);

/// <summary>一对疑似重复的企业</summary>
/// <param name="First">其中一家</param>
/// <param name="Second">另一家</param>
/// <param name="Reasons">为什么疑似重复</param>
/// <param name="FoundAt">发现时间</param>
/// <param name="Reason">处理的理由；未处理的没有</param>
/// <param name="DecidedBy">处理人</param>
/// <param name="DecidedAt">处理时间</param>
public sealed record DuplicateRow(
    Guid Id, DuplicateFile First, DuplicateFile Second, IReadOnlyList<DuplicateReason> Reasons, DuplicateStatus Status, DateTimeOffset FoundAt, string? Reason, string? DecidedBy, DateTimeOffset? DecidedAt, int Version) : IVersioned
{
    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<DuplicateVerb>> Can { get; init; } = [];
}

internal sealed record DuplicateCase(DuplicateStatus Status, ICurrentUser User) : ICase;

internal static class DuplicateVerbs
{
    public static readonly Verb<DuplicateVerb, DuplicateCase> Merge = new(DuplicateVerb.Merge, Permission.EnterprisesMerge, here => DuplicateTransitions.Table.Next(here.Status, DuplicateAction.Merge).Error);

    public static readonly Verb<DuplicateVerb, DuplicateCase> Refuse = new(DuplicateVerb.Refuse, Permission.EnterprisesMerge, here => DuplicateTransitions.Table.Next(here.Status, DuplicateAction.Refuse).Error);

    public static readonly Verbs<DuplicateVerb, DuplicateCase> All = [Merge, Refuse];
}
