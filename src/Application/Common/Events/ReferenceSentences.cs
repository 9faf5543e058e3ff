using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Common.Events;

/// <summary>Of what everything else goes by: calendar, parameters, rosters, the one table.</summary>
internal static class ReferenceSentences
{
    public static readonly Sentences Table = new()
    {
        (CalendarPublished e) => $"发布{e.Year}年工作日历第{e.Number}版",
        (ParametersRecorded e) => $"登记方案参数，自{e.EffectiveFrom:yyyy-MM-dd}起施行：{e.Ground}",
        (DepartmentDeadlines e) => string.Join('；', e.Counts.Select(count => $"{Labels.Of(count.What)}{Reached(count.Today, count.Overdue)}")),
        (EnterpriseDeadlines e) => $"提醒企业：{Labels.Of(ReachedDeadline.Rectification)}{Reached(e.Today, e.Overdue)}",
        (OfficerEntered e) => $"登记{Labels.Of(e.As)}{e.Name}",
        (OfficerAmended e) => $"更正{e.Name}在名册中的内容",
        (OfficerTransferred e) => $"{e.Name}由 {e.Department} 调往 {e.To}{(e.Reason is { } reason ? $"：{reason}" : "")}",
        (OfficerDeactivated e) => $"停用{e.Name}，自{e.From:yyyy-MM-dd}起不再执法：{e.Reason}",
        (OfficerReactivated e) => $"恢复{e.Name}",
        (DelegationRegistered e) => $"登记 {e.Office} 的委托文书{e.DeedNo}，有效期{e.From:yyyy-MM-dd}至{e.Until:yyyy-MM-dd}",
        (DelegationPublished e) => $"{e.DeedNo}于{e.On:yyyy-MM-dd}公布：{e.Address}",
        (DelegationRevoked e) => $"撤销{e.DeedNo}，自{e.From:yyyy-MM-dd}起：{e.Reason}",
        (DepartmentSuspended e) => $"停用 {e.Department}，自{e.From:yyyy-MM-dd}起，账号 {e.Accounts} 个、人员 {e.Officers} 人随之停用：{e.Reason}",
        (DepartmentRestored e) => $"恢复 {e.Department}，自{e.On:yyyy-MM-dd}起：{e.Reason}",
        (OfficerRenewed e) => $"更新{e.Name}的执法证件有效期至{e.ValidUntil:yyyy-MM-dd}",
        (ItemRevised e) => $"修订监管事项{e.Code}“{e.Name}”",
        (ItemEntered e) => $"新增监管事项{e.Code}“{e.Name}”",
        (ItemStruck e) => $"删除监管事项{e.Code}“{e.Name}”",
        (CataloguePublished e) => $"发布监管事项清单 {e.Number}，共{e.Items}项{(e.Changes > 0 ? $"，变更{e.Changes}项" : "")}，自{e.InForceOn:yyyy-MM-dd}起施行",
    };

    private static string Reached(int today, int overdue) =>
        string.Join('，', new[] { today > 0 ? $"今日到期 {today} 项" : null, overdue > 0 ? $"已逾期 {overdue} 项" : null }.OfType<string>());
}
