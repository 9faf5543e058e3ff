using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>How often: once a year by the Plan, with its exemptions; the national cap beside it; and how many visits the enterprise has had from all.</summary>
internal static class FrequencyRules
{
    /// <summary>各单位对同一企业的执法检查，除投诉举报、上级交办、其他机关移送、专项行动部署等情形外，原则上同一年不再检查。</summary>
    public static readonly Rule<LineFacts> OnceAYear = new("filing.frequency.exceeded", Clause.OnceAYear,
        "同一单位（含街道所）对同一企业同一年原则上不再检查，例外情形除外；已备案、已下发、已检查的都计入",
        line => line.Exemption is not null || line.EarlierThisYear.Count + line.RowsOfSameEnterprise.Count < line.Parameters.VisitsPerYear,
        SayExceeded)
    { Remedies = [Remedy.ClaimExemption, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> ExemptionProven = new("filing.exemption.unproven", Clause.OnceAYear,
        "例外情形要有文书号",
        line => line.Exemption is null || !string.IsNullOrWhiteSpace(line.Exemption.DocumentNo),
        line => $"例外情形“{Labels.Of(line.Exemption!.Kind)}”没有填写文书号")
    { Remedies = [Remedy.CompleteExemption, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> AttachmentFound = new("filing.exemption.attachment-unknown", Clause.OnceAYear,
        "例外情形的附件由本单位上传",
        line => line.Exemption?.AttachmentId is null || line.AttachmentKnown,
        _ => "没有找到例外情形的附件，请重新上传")
    { Remedies = [Remedy.CompleteExemption] };

    public static readonly Rule<LineFacts> ExemptionAttached = new("filing.exemption.no-attachment", Clause.OnceAYear,
        "例外情形附文书",
        line => line.Exemption is null || line.Exemption.AttachmentId is not null,
        line => $"例外情形“{Labels.Of(line.Exemption!.Kind)}”没有上传文书")
    { Remedies = [Remedy.CompleteExemption] };

    /// <summary>同一机关对同一企业的年度检查频次上限. Told only where once a year does not refuse anyway.</summary>
    public static readonly Rule<LineFacts> NationalCapRefused = NationalCap(refuses: true);

    public static readonly Rule<LineFacts> NationalCapWarned = NationalCap(refuses: false);

    /// <summary>对高频次检查预警.</summary>
    public static readonly Rule<LineFacts> RepeatedVisits = new("filing.visits.repeated", Clause.NationalCap,
        "同一企业一年内被各单位多次检查的，提醒合并或改用书面核查",
        line => line.VisitsOfAnyBody < line.Parameters.RepeatedVisits,
        line => $"该企业 {line.Year}年已被各单位检查 {line.VisitsOfAnyBody} 次{(line.HigherVisits.Count > 0 ? $"（其中上级单位 {line.HigherVisits.Count} 次）" : "")}，能合并、能书面核查的不再入企");

    /// <summary>Daily, case and special visits count; specials ordered from above do not.</summary>
    private static bool Counts(InspectionNature nature, ExemptionKind? exemption) =>
        nature != InspectionNature.Special || exemption is not (ExemptionKind.SuperiorAssignment or ExemptionKind.SpecialCampaign);

    /// <summary>Lines of the year that count for the national cap.</summary>
    public static IEnumerable<EarlierLine> CountedNationally(LineFacts line) => line.EarlierThisYear.Where(earlier => Counts(earlier.Nature, earlier.Exemption));

    private static int CountedOf(LineFacts line) => CountedNationally(line).Count();

    private static Rule<LineFacts> NationalCap(bool refuses) => new("filing.cap.exceeded", Clause.NationalCap,
        $"同一机关对同一企业的日常、个案、专项检查不超过年度频次上限（上级部署的专项除外）{(refuses ? "；方案参数规定超过的不予备案" : "")}",
        line => line.Parameters.NationalCapRefuses != refuses || line.Exemption is null || !Counts(line.Nature, line.Exemption.Kind)
            || CountedOf(line) < line.Parameters.NationalCap,
        line => $"本单位 {line.Year}年对该企业已有 {CountedOf(line)} 次计入年度频次的检查，上限为 {line.Parameters.NationalCap} 次")
    { Remedies = [Remedy.RemoveRow] };

    private static string SayExceeded(LineFacts line)
    {
        if (line.EarlierThisYear.Count == 0) return $"与本名单第 {line.RowsOfSameEnterprise[0]} 行是同一家企业，同一年原则上不再检查";
        var earlier = line.EarlierThisYear[0];
        var state = earlier switch
        {
            { Status: FilingLineStatus.Executed, VisitedOn: { } day } => $"{day:M月d日}已检查",
            { Status: FilingLineStatus.Executed } => "已检查",
            { Status: FilingLineStatus.Dispatched } => "已下发检查任务",
            _ => $"检查窗口 {earlier.Window.From:M月d日}—{earlier.Window.To:M月d日}",
        };
        return $"本年度已备案（{earlier.Number}，{state}），同一年原则上不再检查";
    }
}
