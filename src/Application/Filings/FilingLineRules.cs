using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Which enterprise, when, and what: the rules about a line that need nobody else's lines.</summary>
internal static class FilingLineRules
{
    /// <summary>Only enterprises of the register are within the Plan's scope.</summary>
    public static readonly Rule<LineFacts> Known = new("filing.enterprise.unknown", Clause.Scope,
        "企业要在企业库中（一企一档）",
        line => line.Enterprise is not null,
        SayUnknown)
    { Remedies = [Remedy.ChangeEnterprise, Remedy.RegisterEnterprise, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> Active = new("filing.enterprise.deregistered", Clause.Scope,
        "已注销的企业不能备案",
        line => line.Enterprise is not { Status: EnterpriseStatus.Deregistered },
        line => $"{line.Enterprise!.Name}已注销，不能备案检查")
    { Remedies = [Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> WindowInOrder = new("filing.window.reversed", Clause.Filing,
        "检查窗口的止日不早于起日",
        line => !line.Window.IsEmpty,
        line => $"检查窗口的止日 {line.Window.To:M月d日} 早于起日 {line.Window.From:M月d日}")
    { Remedies = [Remedy.ChangeWindow, Remedy.RemoveRow] };

    /// <summary>按要求提前向区应急管理局报备: what is over cannot be filed any more.</summary>
    public static readonly Rule<LineFacts> WindowAhead = new("filing.window.past", Clause.OnceAYear,
        "检查窗口不能已经过去：执法检查必须提前报备",
        line => line.Window.IsEmpty || line.Window.To >= line.Today,
        line => $"检查窗口在 {line.Window.To:M月d日} 已经结束，执法检查应提前报备")
    { Remedies = [Remedy.ChangeWindow, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> WithinMonth = new("filing.window.month", Clause.Filing,
        "双随机名单的检查窗口在所报的一个自然月内",
        line => line.Kind != FilingKind.DoubleRandom || line.Window.IsEmpty || line.Month is not { } month
            || (month.Days.Contains(line.Window.From) && month.Days.Contains(line.Window.To)),
        SayOutsideMonth)
    { Remedies = [Remedy.NarrowWindow, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> WithinCampaign = new("filing.window.campaign", Clause.Filing,
        "专项名单的检查窗口在专项行动期间内",
        line => line.Kind != FilingKind.Special || line.Window.IsEmpty || line.Campaign is not { IsEmpty: false } period
            || (period.Contains(line.Window.From) && period.Contains(line.Window.To)),
        line => $"专项行动期间为 {line.Campaign!.Value.From:M月d日}—{line.Campaign.Value.To:M月d日}，此行检查窗口超出该期间")
    { Remedies = [Remedy.NarrowWindow, Remedy.RemoveRow] };

    /// <summary>同一年 is a calendar year, so that a window must not leave open in which year the visit counts.</summary>
    public static readonly Rule<LineFacts> WithinYear = new("filing.window.year", Clause.OnceAYear,
        "检查窗口不跨年：同一年按自然年计算",
        line => line.Kind == FilingKind.DoubleRandom || line.Window.IsEmpty || line.Window.From.Year == line.Window.To.Year,
        line => $"检查窗口跨到 {line.Window.To.Year}年；同一年检查次数按自然年计算，请在 {line.Window.From.Year}年内安排，次年的另行备案")
    { Remedies = [Remedy.NarrowWindow, Remedy.RemoveRow] };

    /// <summary>“双随机”名单每月5日前，专项和临时名单提前3个工作日。</summary>
    public static readonly Rule<LineFacts> InTime = new("filing.deadline.passed", Clause.Filing,
        "双随机名单在每月5日前（遇非工作日顺延），专项、临时名单在检查窗口起日前3个工作日备案；逾期的说明原因，由牵头单位审批",
        line => !line.Late || line.LateExplained,
        line => $"应在 {line.Deadline.Date:M月d日} 前备案，请说明逾期原因")
    { Remedies = [Remedy.GiveLateReason] };

    public static readonly Rule<LineFacts> SomethingToInspect = new("filing.items.missing", Clause.Items,
        "写明检查的安全领域或监管事项",
        line => line.SafetyDomains.Count + line.Items.Count > 0,
        _ => "没有写明检查哪个安全领域或哪些事项")
    { Remedies = [Remedy.ChangeItems, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> OwnDomains = new("filing.domain.foreign", Clause.Items,
        "只检查本单位负责的安全领域",
        line => line.SafetyDomains.All(domain => domain.Body() == line.Body),
        line => $"{Joined(line.SafetyDomains.Where(domain => domain.Body() != line.Body).Select(domain => Labels.Of(domain)))}不属于本单位负责的安全领域")
    { Remedies = [Remedy.ChangeItems, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> Published = new("filing.item.unpublished", Clause.Items,
        "只检查已公布的监管事项",
        line => line.Items.All(item => item.Published) && line.SafetyDomains.All(domain => domain.Body() != line.Body || line.PublishedDomains.Contains(domain)),
        SayUnpublished)
    { Remedies = [Remedy.ChangeItems, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> OwnItems = new("filing.item.foreign", Clause.Items,
        "只检查本单位的监管事项",
        line => line.Items.All(item => !item.Published || item.Body == line.Body),
        line => $"{Joined(line.Items.Where(item => item.Published && item.Body != line.Body).Select(item => item.Name))}不是本单位的监管事项")
    { Remedies = [Remedy.ChangeItems, Remedy.RemoveRow] };

    /// <summary>能够通过书面核查、信息共享、智慧监管等方式的，不开展现场检查。</summary>
    public static readonly Rule<LineFacts> OnSiteSaid = new("filing.on-site.missing", Clause.NationalCap,
        "方案参数要求时，写明为什么须到现场检查",
        line => line.OnSite is not null || !line.Parameters.OnSiteReasonRequired,
        _ => "没有写明为什么须到现场检查；书面材料、数据、视频能解决的不到现场")
    { Remedies = [Remedy.SayWhyOnSite, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> OnSiteInWords = new("filing.on-site.text", Clause.NationalCap,
        "现场检查的其他理由要写明",
        line => line.OnSite is not { Kind: WhyOnSite.Other, Text: null },
        _ => "现场检查的理由选了“其他”，请写明是什么")
    { Remedies = [Remedy.SayWhyOnSite, Remedy.RemoveRow] };

    public static readonly Rule<LineFacts> WorkingDay = new("filing.window.no-working-day", Clause.JointEnforcement,
        "检查窗口内有可以到场的工作日",
        line => line.Window.IsEmpty || line.HasWorkingDay,
        _ => "检查窗口内没有工作日，难以安排到场")
    { Remedies = [Remedy.ChangeWindow] };

    /// <summary>A code that proves itself wrong is a slip; one of another city's registrar may be of an enterprise that is not of the district.</summary>
    private static string SayUnknown(LineFacts line)
    {
        if (line.Uscc.Length == 0) return $"没有填统一社会信用代码，企业库中没有找到名称为“{line.Name}”的企业，请补填代码或选择企业";
        var unknown = $"企业库中没有统一社会信用代码为 {line.Uscc} 的企业";
        if (UnifiedSocialCreditCode.Parse(line.Uscc) is { Error: { } slip }) return $"{unknown}，且代码有误：{slip.Title}";
        return line.Uscc.AsSpan(2, 4) is not "4403"
            ? $"{unknown}，其登记机关不在深圳，可能不是本区企业；确在本区生产经营的，先登记企业"
            : $"{unknown}，请核对代码或先登记企业";
    }

    private static string SayOutsideMonth(LineFacts line)
    {
        var (from, to) = (YearMonth.Of(line.Window.From), YearMonth.Of(line.Window.To));
        return from != to
            ? $"双随机名单的检查窗口须在同一个自然月内，此行跨到 {to.Year}年{to.Month}月"
            : $"名单报的是 {line.Month!.Value.Year}年{line.Month.Value.Month}月，此行检查窗口在 {from.Year}年{from.Month}月";
    }

    private static string SayUnpublished(LineFacts line)
    {
        var items = line.Items.Where(item => !item.Published).Select(item => item.Name.Length > 0 ? item.Name : item.Id.ToString());
        var domains = line.SafetyDomains.Where(domain => domain.Body() == line.Body && !line.PublishedDomains.Contains(domain)).Select(domain => Labels.Of(domain));
        return $"{Joined(items.Concat(domains))}没有已公布的监管事项，未公布的不得检查";
    }

    private static string Joined(IEnumerable<string> names) => string.Join('、', names);
}
