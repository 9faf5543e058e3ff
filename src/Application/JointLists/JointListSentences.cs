using Supervision.Application.Common.Events;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

internal static class JointListSentences
{
    public static readonly Sentences Table = new()
    {
        (JointListDerived e) => $"推导 {e.Month.Month} 月联合执法名单：{e.Lines} 行合并为 {e.Visits} 次入企，减少 {e.Lines - e.Visits} 次",
        (JointVisitSplit e) => $"把 {e.Lines} 行从联合检查中移出，单独入企",
        (JointVisitsMerged e) => $"两次入企并为一次，共 {e.Lines} 行",
        (JointVisitLeadNamed _) => "指定带队单位",
        (JointListDispatched e) => $"下发 {e.Month.Month} 月联合执法名单，{e.Visits} 次入企",
    };
}
