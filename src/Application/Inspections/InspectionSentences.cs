using Supervision.Application.Common.Events;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

internal static class InspectionSentences
{
    public static readonly Sentences Table = new()
    {
        (InspectionDispatched e) => $"下发检查任务 {e.Number}，{e.Departments.Count} 家单位参加",
        (InspectionScheduled e) => e.From is null
            ? $"安排在 {e.Date:M月d日}{Labels.Of(e.Session)}，请各单位答复"
            : $"{DayWords.Moved(e.From, "改到", e.Date)}{Labels.Of(e.Session)}，请各单位重新答复。原因：{e.Reason}",
        (InspectionAnswered e) => e.Answer switch
        {
            Answer.Accepted => $"接受 {e.Date:M月d日} 检查邀请",
            Answer.Declined => $"不参加 {e.Date:M月d日} 检查。原因：{e.Reason}",
            _ => $"建议改到 {e.ProposedDate:M月d日}。原因：{e.Reason}",
        },
        (InspectionPartDropped e) => $"{e.Name}{(e.Absent ? "未到场" : "不参加")}，移出本次检查，其备案退回待下发",
        (InspectionPartSpared e) => $"{e.Name}到场后{Labels.Of(e.Choice)}，不入企检查，计入减免入企：{e.Reason}",
        (InspectionConfirmed e) => $"各单位均已接受，确认 {e.Date:M月d日}{Labels.Of(e.Session)} 检查",
        (EnterpriseNotified _) => "已提前告知企业检查安排",
        (CheckedIn e) => $"到场签到：{string.Join('、', e.Officers)}（{Labels.Of(e.Way)}）",
        (NobodyFound e) => $"到场后现场无人，本次检查结束，备案行退回待下发。{e.Remark}",
        (FindingsSubmitted e) => e.Failed == 0 ? "提交检查结果，未发现隐患" : $"提交检查结果，发现隐患 {e.Failed} 项",
        (ProcedureClosed e) => $"检查程序闭环，闭环反馈应在 {e.ReportDueOn:M月d日} 前报送",
        (ClosureReported _) => "报送闭环反馈",
        (InspectionClosed _) => "各单位均已报送闭环反馈，检查闭环",
        (InspectionCancelled e) => $"取消检查。原因：{e.Reason}",
        (OfficersNamed e) => $"补充执法人员：{string.Join('、', e.Officers)}",
        (ReportDueMoved e) => $"工作日历调整，闭环反馈期限{DayWords.Moved(e.From, "变为", e.To)}",
        (AnswerDueMoved e) => $"工作日历调整，答复期限{DayWords.Moved(e.From, "变为", e.To)}",
    };
}
