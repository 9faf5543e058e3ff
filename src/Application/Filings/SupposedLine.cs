using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>可以据以备案的例外情形</summary>
/// <param name="NeedsApproval">据此备案须由牵头单位审批</param>
/// <param name="Needs">填写时要具备什么</param>
public sealed record OpenExemption(ExemptionKind Kind, bool NeedsApproval, IReadOnlyList<string> Needs);

/// <summary>A line that nobody has written yet. It is judged like any other; only what its body would still write is taken to be in order.</summary>
internal static class SupposedLine
{
    /// <summary>How many years after its own are looked through for a free one; nobody files for later ones.</summary>
    private const int YearsAhead = 2;

    /// <summary>The line with all that its body is competent for, and below it one for each of the years that follow.</summary>
    public static FilingForm Form(FilingKind kind, string body, string uscc, DateWindow window) => new(
        kind,
        [.. YearsAfter(window).Prepend(window).Select(days => new FilingLineForm(uscc, days.From, days.To, SafetyDomains.Of(body)))],
        Month: YearMonth.Of(window.From));

    /// <summary>With the domains that its body has published; where it has published none, with all of them, for the rule to say so.</summary>
    public static LineFacts WhatIsPublished(this LineFacts line) =>
        line.SafetyDomains.Where(line.PublishedDomains.Contains).ToList() is { Count: > 0 } published ? line with { SafetyDomains = published } : line;

    /// <summary>The first day of the first year in which nothing counted would refuse; null where nothing counted refuses now, or in none of the years that follow.</summary>
    public static DateOnly? AgainFrom(LineFacts line, IEnumerable<LineFacts> yearsAfter) =>
        HasRoom(line) ? null : yearsAfter.FirstOrDefault(HasRoom)?.Window.From;

    /// <summary>The grounds on which a refused line would stand: a bare claim breaks nothing but what its documents mend.</summary>
    public static IEnumerable<OpenExemption> OpenExemptions(LineFacts line)
    {
        foreach (var kind in Enum.GetValues<ExemptionKind>())
        {
            var claim = line with { Exemption = new(kind, "", null) };
            var broken = Broken(FilingRules.Line, claim);
            if (broken.TrueForAll(IsMended))
                yield return new(kind, FilingRules.Foresee(claim).NeedsApproval, [.. broken.Concat(Broken(FilingRules.Warnings, claim).Where(IsMended)).Select(rule => rule.Meaning)]);
        }
    }

    private static bool HasRoom(LineFacts line) => FilingRules.OfTheYear.All(rule => rule.Holds(line));

    private static List<Rule<LineFacts>> Broken(RuleSet<LineFacts> rules, LineFacts line) => [.. rules.Where(rule => !rule.Holds(line))];

    private static bool IsMended(Rule<LineFacts> rule) => rule.Remedies?.Contains(Remedy.CompleteExemption) == true;

    private static IEnumerable<DateWindow> YearsAfter(DateWindow window) =>
        Enumerable.Range(window.From.Year + 1, YearsAhead).Select(year => new DateWindow(new(year, 1, 1), new(year, 12, 31)));
}
