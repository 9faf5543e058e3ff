using Supervision.Application.Common.Events;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

internal static class CompanionSentences
{
    public static readonly Sentences Table = new()
    {
        (CompanionInvited e) => $"邀请 {e.Body} 在 {e.Month.Month} 月联合检查时顺带检查，抵作年度计划",
        (CompanionDeclined e) => $"{e.Body} 谢绝 {e.Month.Month} 月顺带检查：{e.Reason}",
        (CompanionWithdrawn e) => $"撤回对 {e.Body} {e.Month.Month} 月顺带检查的邀请：{e.Reason}",
    };
}
