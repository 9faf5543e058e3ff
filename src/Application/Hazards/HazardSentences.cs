using Supervision.Application.Common.Events;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>Of hazards, rechecks and closure reports.</summary>
internal static class HazardSentences
{
    public static readonly Sentences Table = new()
    {
        (HazardOrdered e) => $"发现{(e.Grade == HazardGrade.Major ? "重大" : "")}隐患 {e.Hazard.Number}：{e.Description}，限 {e.DueOn:M月d日} 前整改",
        (HazardRectified e) => $"报告隐患 {e.Hazard.Number} 整改完成：{e.Account}",
        (HazardExtended e) => $"隐患 {e.Hazard.Number} 整改期限{DayWords.Moved(e.From, "延至", e.To)}。原因：{e.Reason}",
        (HazardClosed e) => $"隐患 {e.Hazard.Number} 复查通过，已闭环",
        (HazardPassed e) => $"重大隐患 {e.Hazard.Number} 复查通过，待牵头单位会签",
        (HazardFailed e) => $"隐患 {e.Hazard.Number} 复查不通过{(string.IsNullOrWhiteSpace(e.Remark) ? "" : $"：{e.Remark}")}，限 {e.DueOn:M月d日} 前整改",
        (HazardCountersigned e) => $"重大隐患 {e.Hazard.Number} 会签同意，已闭环",
        (HazardSentBack e) => $"重大隐患 {e.Hazard.Number} 会签退回：{e.Reason}，限 {e.DueOn:M月d日} 前整改",
        (RecheckPlanned e) => $"安排 {e.Date:M月d日} {(e.Departments.Count > 1 ? "联合复查" : "复查")}，{e.HazardIds.Count} 项隐患{(e.WaiverReason is null ? "" : $"。单独复查原因：{e.WaiverReason}")}",
        (RecheckMoved e) => $"复查{DayWords.Moved(e.From, "改到", e.Date)}。原因：{e.Reason}",
        (RecheckCalledOff e) => $"取消 {e.Date:M月d日} 的复查。原因：{e.Reason}",
        (RecheckResultRecorded _) => "登记复查结果",
        (RecheckRecorded e) => $"复查完成：{e.Passed} 项通过，{e.Failed} 项未通过",
        (ClosureReportSubmitted e) => $"闭环反馈已报牵头单位{(e.Late ? "（逾期）" : "")}",
    };
}
