using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>邀请的进展</summary>
public enum CompanionStatus
{
    [Label("待答复")] Waiting,

    /// <summary>The body has the enterprise on record in that month: it comes along.</summary>
    [Label("已备案")] Filed,
    [Label("已谢绝")] Declined,
    [Label("已撤回")] Withdrawn,

    /// <summary>The days of the visit are over.</summary>
    [Label("已过期")] Lapsed,
}

/// <summary>对一次邀请可以办理的事</summary>
public enum CompanionVerb
{
    /// <summary>备案这家企业，即参加</summary>
    [Label("备案")] File,
    [Label("谢绝")] Decline,
    [Label("撤回邀请")] Withdraw,
}

/// <summary>年度计划还欠一家企业检查的单位，可以邀请它顺带检查</summary>
/// <param name="Body">区级单位代码</param>
/// <param name="Owed">年度计划中点名这家企业、还没有备案的次数</param>
/// <param name="FirstMonth">其中最早一次计划在哪个月起，1至12</param>
/// <param name="LastMonth">计划到哪个月，1至12；与起月相同的为当月</param>
/// <param name="Status">当月邀请的进展；没有邀请的没有</param>
public sealed record Companion(string Body, int Owed, int FirstMonth, int LastMonth, CompanionStatus? Status);

/// <summary>一次顺带检查的邀请</summary>
/// <param name="Month">联合名单的月份</param>
/// <param name="Body">被邀请的区级单位代码</param>
/// <param name="Window">其他单位可以入企的日期</param>
/// <param name="Departments">当月已经备案、将要入企的其他单位</param>
/// <param name="Deadline">答复的期限；不再等待答复的没有</param>
/// <param name="InvitedBy">邀请人</param>
/// <param name="InvitedAt">邀请时间</param>
/// <param name="Reason">谢绝或者撤回的原因</param>
public sealed record CompanionRow(
    Guid Id, YearMonth Month, EnterpriseBrief Enterprise, string Body, WindowDetails Window, IReadOnlyList<string> Departments, CompanionStatus Status, DeadlineDetails? Deadline, string InvitedBy,
    DateTimeOffset InvitedAt, string? Reason, int Version) : IVersioned
{
    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<CompanionVerb>> Can { get; init; } = [];
}

internal sealed record CompanionCase(CompanionInvitation Invitation, bool Filed, ICurrentUser User) : ICase;

internal static class CompanionVerbs
{
    public static readonly Verb<CompanionVerb, CompanionCase> File = new(CompanionVerb.File, Permission.FilingsWrite, Own);

    public static readonly Verb<CompanionVerb, CompanionCase> Decline = new(CompanionVerb.Decline, Permission.FilingsWrite, Own);

    public static readonly Verb<CompanionVerb, CompanionCase> Withdraw = new(CompanionVerb.Withdraw, Permission.JointListsDerive, Open);

    public static readonly Verbs<CompanionVerb, CompanionCase> All = [File, Decline, Withdraw];

    private static Error? Own(CompanionCase here) => here.User.Body != here.Invitation.Body ? CompanionErrors.Foreign : Open(here);

    private static Error? Open(CompanionCase here) => here.Invitation.MayEnd().Error ?? (here.Filed ? CompanionErrors.Filed : null);
}
