using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Filings;

/// <summary>By what a street office inspects at all: with authorisation or delegation, 应急〔2025〕11号. Warned of, until a plan parameter makes it a refusal.</summary>
internal static class DelegationRules
{
    public static readonly Rule<LineFacts> DelegatedRefused = Delegated(refuses: true);

    public static readonly Rule<LineFacts> DelegatedWarned = Delegated(refuses: false);

    public static readonly Rule<LineFacts> Ends = new("filing.delegation.ends", Clause.Delegated,
        "街道机构的委托或授权文书在整个检查窗口内有效",
        line => line.Delegations is null || !IsDelegated(line) || UntilWhen(line) >= line.Window.To,
        line => $"委托或授权文书 {UntilWhen(line):M月d日} 到期，此后的检查日没有依据");

    public static readonly Rule<LineFacts> Published = new("filing.delegation.unpublished", Clause.Delegated,
        "街道机构的委托或授权文书已经公布",
        line => line.Delegations is null || !IsDelegated(line) || Standing(line).Any(deed => deed.PublishedOn is not null),
        line => $"委托或授权文书{Standing(line).First().DeedNo}尚未登记公布");

    private static Rule<LineFacts> Delegated(bool refuses) => new("filing.delegation.missing", Clause.Delegated,
        $"街道机构在委托或授权的范围和有效期内检查{(refuses ? "；方案参数规定没有的不予备案" : "")}",
        line => line.Delegations is null || line.Parameters.DelegationRequired != refuses || IsDelegated(line),
        SayMissing)
    { Remedies = [Remedy.RemoveRow] };

    private static bool IsDelegated(LineFacts line) => line.Window.IsEmpty || Domains(line).All(domain => Standing(line).Any(deed => Covers(deed, domain, line)));

    /// <summary>Deeds that stand on some day of the window, the longest last.</summary>
    private static IEnumerable<Delegation> Standing(LineFacts line) => line.Delegations!.Where(deed => !deed.Stands.Intersect(line.Window).IsEmpty).OrderBy(deed => deed.Stands.To);

    private static DateOnly UntilWhen(LineFacts line) => Domains(line).Select(domain => Standing(line).Where(deed => Covers(deed, domain, line)).Max(deed => (DateOnly?)deed.Stands.To)).Min() ?? DateOnly.MaxValue;

    /// <summary>A deed that is confined to items covers no whole domain.</summary>
    private static bool Covers(Delegation deed, SafetyDomain domain, LineFacts line) => deed.SafetyDomains.Contains(domain)
        && (deed.ItemIds.Count == 0 || (!line.SafetyDomains.Contains(domain) && line.Items.Where(item => item.SafetyDomain == domain).All(item => deed.ItemIds.Contains(item.Id))));

    private static IEnumerable<SafetyDomain> Domains(LineFacts line) => line.SafetyDomains.Concat(line.Items.Where(item => item.Body == line.Body).Select(item => item.SafetyDomain)).Where(domain => domain.Body() == line.Body).Distinct();

    private static string SayMissing(LineFacts line)
    {
        var lacking = string.Join('、', Domains(line).Where(domain => !Standing(line).Any(deed => Covers(deed, domain, line))).Select(domain => Labels.Of(domain)));
        return line.Delegations!.Where(deed => deed.Stands.To < line.Window.From).OrderBy(deed => deed.Stands.To).LastOrDefault() is { } lapsed && !Standing(line).Any()
            ? $"街道机构的委托或授权文书{lapsed.DeedNo}已于{lapsed.Stands.To:yyyy年M月d日}失效，检查{lacking}须有新的文书"
            : $"没有登记街道机构检查{lacking}的委托或授权文书";
    }
}
