using Supervision.Application.Common.Events;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

internal static class AnnualPlanSentences
{
    public static readonly Sentences Table = new()
    {
        (AnnualPlanDrafted e) => $"编制{e.Year}年度执法计划，{e.Rows} 行",
        (AnnualPlanAmended e) => $"修改{e.Year}年度执法计划，共 {e.Rows} 行",
        (AnnualPlanSubmitted e) => $"{(e.Late ? "逾期报送" : "报送")}{e.Year}年度执法计划，{e.Rows} 行、{e.Visits} 次检查",
        (AnnualPlanReturned e) => $"退回{e.Year}年度执法计划。原因：{e.Reason}",
        (AnnualPlanAccepted e) => $"采纳{e.Year}年度执法计划，{e.Visits} 次检查",
        (DistrictPlanConsolidated e) => $"汇总{e.Year}年度计划第 {e.Edition} 版：{e.Plans} 家单位的计划，{e.Slots} 家企业联合检查，减少入企 {e.Saved} 次，变动 {e.Changes} 家。{e.Reason}",
        (DistrictPlanShown e) => $"{e.Year}年度计划的联合检查月份告知 {e.Slots} 家企业，{e.ObjectBy:M月d日}前可提出意见",
        (SlotShown e) => $"{e.Year}年计划于 {e.Month} 月由 {e.Bodies} 家单位联合检查一次，对月份有意见的可在{e.ObjectBy:yyyy年M月d日}前提出",
        (SlotObjected e) => $"对 {e.Month} 月联合检查提出意见{(e.PreferredMonth is { } month ? $"，希望改到 {month} 月" : "")}：{e.Reason}",
        (SlotObjectionDecided e) => e.Upheld ? $"采纳企业意见，联合检查定在 {e.Month} 月。{e.Answer}" : $"企业意见未采纳，联合检查仍在 {e.Month} 月。{e.Answer}",
        (DistrictPlanRecorded e) => $"{e.Year}年度计划第 {e.Edition} 版报送区司法局备案，文号 {e.DocumentNo}",
        (DistrictPlanAcknowledged e) => $"区司法局于{e.On:yyyy年M月d日}确认{e.Year}年度计划备案，备案号 {e.ReceiptNo}",
        (DistrictPlanMarked e) => $"{e.Year}年度计划于{e.On:yyyy年M月d日}报{e.Superior}备案，文号 {e.DocumentNo}",
    };
}
