using Supervision.Application.Common.Rules;
using Supervision.Application.Filings.Caps;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Filings;

/// <summary>What holds a body back beside once a year: caps that were published, whose enterprise it is, who was there from above, and days of quiet. Later law: it warns, and refuses where a plan parameter says so.</summary>
internal static class RestraintRules
{
    /// <summary>公布的年度检查频次上限；the row of the table and what it has counted are named.</summary>
    public static readonly Rule<LineFacts> CapTableRefused = CapTable(refuses: true);

    public static readonly Rule<LineFacts> CapTableWarned = CapTable(refuses: false);

    public static readonly Rule<LineFacts> CityOwnedRefused = CityOwned(refuses: true);

    public static readonly Rule<LineFacts> CityOwnedWarned = CityOwned(refuses: false);

    /// <summary>上级已检查的，下级只跟进.</summary>
    public static readonly Rule<LineFacts> HigherVisited = new("filing.external.visited", Clause.HigherLevelVisits,
        "上级单位当年已检查的企业，只跟进整改，不重复检查（例外情形除外）",
        line => line.Exemption is not null || line.HigherVisits.Count == 0,
        line => $"{line.HigherVisits[^1].Agency}（{Labels.Of(line.HigherVisits[^1].Level)}）{line.HigherVisits[^1].On:M月d日}已检查该企业，上级已检查的只跟进整改")
    { Remedies = [Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> QuietInterval = new("filing.quiet.interval", Clause.NationalCap,
        "联合检查未发现隐患的，在方案参数规定的日数内不再安排检查（例外情形除外）",
        line => line.Exemption is not null || line.CleanJointVisit is null,
        line => $"{line.CleanJointVisit:M月d日}联合检查未发现隐患，{line.CleanJointVisit!.Value.AddDays(line.Parameters.QuietDays):M月d日}以前不再安排检查")
    { Remedies = [Remedy.ChangeWindow, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> ProtectedDays = new("filing.protected.days", Clause.NationalCap,
        "尽量不在企业的保护日检查（例外情形除外）",
        line => line.Exemption is not null || Met(line) is null,
        line => $"{Met(line)!.From:M月d日}—{Met(line)!.To:M月d日}是企业的保护日（{Met(line)!.Reason}），{(Met(line)!.Covers(line.Window) ? "请另选检查窗口" : "请安排在其余日期")}")
    { Remedies = [Remedy.ChangeWindow, Remedy.RemoveRow] };

    private static ProtectedPeriod? Met(LineFacts line) => line.Enterprise?.Protected.FirstOrDefault(period => period.Meets(line.Window));

    private static Rule<LineFacts> CapTable(bool refuses) => new("filing.cap-table.exceeded", Clause.NationalCap,
        $"检查次数不超过频次上限表中公布的上限（单位、事项、企业分类、检查性质）{(refuses ? "；方案参数规定超过的不予备案" : "")}",
        line => line.Parameters.CapTableRefuses != refuses || !line.IsOverCaps(),
        CapCounting.SayFull)
    { Remedies = [Remedy.RemoveRow] };

    private static Rule<LineFacts> CityOwned(bool refuses) => new("filing.owning-level.city", Clause.Classes,
        $"市级监管的企业由市级检查，区级不另行安排（例外情形除外）{(refuses ? "；方案参数规定的不予备案" : "")}",
        line => line.Parameters.OwningLevelRefuses != refuses || line.Exemption is not null || line.Enterprise?.OwningLevel != OwningLevel.City,
        line => $"{line.Enterprise!.Name}属市级监管，区级单位不另行安排检查")
    { Remedies = [Remedy.ClaimExemption, Remedy.RemoveRow] };
}
