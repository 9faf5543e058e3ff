using Supervision.Application.Common.Events;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

internal static class EnterpriseSentences
{
    public static readonly Sentences Table = new()
    {
        (EnterpriseImportEnded e) => $"企业名单“{e.FileName}”{Outcome(e)}",
        (EnterpriseRegistered _) => "登记建档",
        (EnterpriseAmended e) => $"变更档案：{string.Join('；', e.Changes.Select(Said))}{(e.Basis is { } basis ? $"；风险等级变更依据：{basis}" : "")}",
        (EnterpriseMoved e) => $"由{e.From}迁至{e.To}{Open(e)}",
        (EnterprisesMerged e) => $"“{e.Name}”（{e.Uscc}）并入“{e.Into}”，转入记录 {e.Rows} 条：{e.Reason}",
        (EnterpriseMergeUndone e) => $"撤销合并：“{e.Name}”从“{e.Into}”分出，转回记录 {e.Rows} 条：{e.Reason}",
        (DuplicateRefused e) => $"认定“{e.First}”与“{e.Second}”不是重复登记：{e.Reason}",
        (EnterpriseDeregistered e) => $"注销企业档案：{e.Reason}",
        (EnterpriseRestored e) => $"恢复企业档案：{e.Reason}",
        (EnterpriseStandingSet e) => $"企业分类：{(e.Class is { } kind ? Labels.Of(kind) : "未分类")}；监管层级：{(e.OwningLevel is { } level ? Labels.Of(level) : "未确定")}{(e.Document is { } document ? $"（{document}）" : "")}；保护日 {e.Protected} 段",
        (ExternalVisitRecorded e) => $"{e.On:M月d日}{e.Agency}（{Labels.Of(e.Level)}）检查：{e.Matter}",
        (ExternalVisitStruck e) => $"撤销{e.Agency}{e.On:M月d日}检查的登记：{e.Reason}",
    };

    private static string Open(EnterpriseMoved e)
    {
        string[] open = [.. Counted("检查任务", e.Visits), .. Counted("复查", e.Rechecks), .. Counted("隐患", e.Hazards)];
        return open.Length == 0 ? "" : $"，未办结的{string.Join('、', open)}随同移交";
    }

    private static IEnumerable<string> Counted(string what, int count) => count > 0 ? [$"{what} {count} 项"] : [];

    private static string Outcome(EnterpriseImportEnded e) => e switch
    {
        { Problem: { } problem } => $"未能导入：{problem}",
        { Refused: > 0 } => $"有 {e.Refused} 行不通过，没有写入",
        { Status: EnterpriseImportStatus.Checked } => "核对通过，可以确认导入",
        _ => $"已导入，写入 {e.Written} 家企业",
    };

    private static string Said(EnterpriseChange change) => change.Unquoted
        ? $"{Labels.Of(change.Field)}已更新"
        : $"{Labels.Of(change.Field)}由“{Words(change.Field, change.From)}”改为“{Words(change.Field, change.To)}”";

    private static string Words(EnterpriseField field, string? value) => value is null ? "无" : field switch
    {
        EnterpriseField.Sector => Labelled<Sector>(value),
        EnterpriseField.RiskColour => Labelled<RiskColour>(value),
        EnterpriseField.SafetyDomains => Labelled<SafetyDomain>(value),
        EnterpriseField.SpecialHazards => Labelled<SpecialHazard>(value),
        _ => value,
    };

    private static string Labelled<T>(string values) where T : struct, Enum => string.Join('、', values.Split(',').Select(value => Labels.Of(Enum.Parse<T>(value))));
}
