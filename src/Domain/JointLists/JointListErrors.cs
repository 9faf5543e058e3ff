using Supervision.Domain.Common;

namespace Supervision.Domain.JointLists;

public static class JointListErrors
{
    public static readonly Error Immutable = Error.Conflict("joint-list.dispatched", "名单已下发，不能再改；请在检查任务中变更并说明原因", Clause.Filing);
    public static readonly Error Empty = Error.Conflict("joint-list.empty", "名单中没有可下发的入企检查", Clause.Filing);
    public static readonly Error UnknownVisit = Error.NotFound("joint-list.visit.unknown", "名单中没有这次入企");
    public static readonly Error NothingToSplit = Error.Conflict("joint-list.split.refused", "请勾选要移出的部分单位；至少留一行在原来的入企中", Clause.Filing);
    public static readonly Error OtherEnterprise = Error.Conflict("joint-list.merge.enterprise", "两次入企不是同一家企业，不能合并", Clause.Filing);
    public static readonly Error WindowsApart = Error.Conflict("joint-list.merge.windows", "两次入企的检查窗口没有共同的工作日，不能合并", Clause.Filing);
    public static readonly Error Outdated = Error.Conflict("joint-list.outdated", "推导后有备案被撤回或变动，请重新推导后再下发", Clause.Filing);
    public static readonly Error NoDraft = Error.Conflict("joint-list.draft.none", "本月没有待下发的名单，请先推导", Clause.Filing);
    public static readonly Error DraftUnread = new("joint-list.draft.unread", ErrorKind.Unconditioned, "本月已有名单草稿，重新推导会取消其中手工的拆分、合并；请先查看草稿，并在 If-Match 中注明其版本", Clause.Filing);
    public static readonly Error LeadOutsider = Error.Invalid("joint-list.lead.outsider", "带队单位应是参加单位、企业所在街道应急办或区应急管理局", "department", Clause.JointEnforcement);

    /// <summary>Enterprises were struck off, or items withdrawn, since the derivation; deriving again tells these lines apart.</summary>
    public static Error Fallen(IReadOnlyList<Breach> breaches) => Error.Broken(breaches) with { Title = $"{breaches[0].Title}。推导后情况有变，请重新推导后再下发" };

    public static Error Passed(int visits) =>
        Error.Conflict("joint-list.passed", $"有 {visits} 次入企的共同窗口已没有可用的工作日，请重新推导后再下发", Clause.Filing);
}
