using Supervision.Application.Common.Events;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

internal static class FilingSentences
{
    public static readonly Sentences Table = new()
    {
        (FilingDrafted e) => $"起草{Labels.Of(e.FilingKind)}名单“{e.Title}”，{e.Lines} 行",
        (FilingAmended e) => $"修改名单，共 {e.Lines} 行",
        (FilingSubmitted e) => e.LateReason is null ? "提交名单，待牵头单位审批" : $"逾期提交名单，待牵头单位审批。原因：{e.LateReason}",
        (FilingReturned e) => $"退回名单。原因：{e.Reason}",
        (FilingRegistered e) => $"备案成功，编号 {e.Number}，{e.Lines} 家企业",
        (FilingWithdrawn e) => $"撤回名单。原因：{e.Reason}",
        (FilingHeadApproved e) => $"{e.By}{(e.Deputy ? "（受委托）" : "")}批准检查 {e.Lines} 家企业{(e.DocumentNo is null ? "" : $"，文号 {e.DocumentNo}")}{(e.Emergency is null ? "" : $"。事后补批：{e.Emergency}")}",
        (FilingChased e) => $"{e.Month.Month}月双随机名单尚未报送，请尽快备案；没有检查安排的，请告知区应急管理局",
        (FilingLineRegistered e) => $"列入{Labels.Of(e.FilingKind)}检查名单（{e.Number}），窗口 {e.From:M月d日}—{e.To:M月d日}",
        (FilingLineWithdrawn e) => $"撤回第 {e.Row} 行。原因：{e.Reason}",
    };
}
