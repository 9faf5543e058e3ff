using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>What is known about a list as a whole.</summary>
internal sealed record ListFacts(FilingKind Kind, YearMonth? Month, string? DeployingDocument, DateWindow? Campaign);

/// <summary>What a list must say of itself, whatever its lines are.</summary>
internal static class FilingListRules
{
    /// <summary>“双随机”执法名单按月备案。</summary>
    public static readonly Rule<ListFacts> MonthNamed = new("filing.month.missing", Clause.Filing,
        "双随机名单要写明所报月份",
        list => list.Kind != FilingKind.DoubleRandom || list.Month is not null,
        _ => "双随机名单应写明所报月份")
    { Remedies = [Remedy.CompleteList] };

    /// <summary>专项 names the document that deployed it.</summary>
    public static readonly Rule<ListFacts> DeployingDocumentNamed = new("filing.campaign.document", Clause.Filing,
        "专项名单要写明部署文件",
        list => list.Kind != FilingKind.Special || !string.IsNullOrWhiteSpace(list.DeployingDocument),
        _ => "专项名单应写明部署该专项行动的文件文号")
    { Remedies = [Remedy.CompleteList] };

    /// <summary>专项 names its period.</summary>
    public static readonly Rule<ListFacts> PeriodNamed = new("filing.campaign.period", Clause.Filing,
        "专项名单要写明专项行动的起止日期，止日不早于起日",
        list => list.Kind != FilingKind.Special || list.Campaign is { IsEmpty: false },
        list => list.Campaign is null ? "专项名单应写明专项行动的起止日期" : "专项行动的截止日期早于开始日期")
    { Remedies = [Remedy.CompleteList] };

    public static readonly RuleSet<ListFacts> List = [MonthNamed, DeployingDocumentNamed, PeriodNamed];
}
