using Supervision.Application.Common.Rules;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>The law of filing, 五(三)2 and 六(三): which rules are judged together, and what follows from them.</summary>
internal static class FilingRules
{
    /// <summary>What refuses a line, in the order in which a lawyer would ask.</summary>
    public static readonly RuleSet<LineFacts> Line =
    [
        FilingLineRules.Known, FilingLineRules.Active, FrequencyRules.OnceAYear, FrequencyRules.ExemptionProven, FrequencyRules.AttachmentFound, FrequencyRules.NationalCapRefused,
        RestraintRules.CapTableRefused, RestraintRules.CityOwnedRefused,
        FilingLineRules.WindowInOrder, FilingLineRules.WithinMonth, FilingLineRules.WithinCampaign, FilingLineRules.WithinYear, FilingLineRules.WindowAhead, FilingLineRules.InTime,
        FilingLineRules.SomethingToInspect, FilingLineRules.OwnDomains, FilingLineRules.Published, FilingLineRules.OwnItems, FilingLineRules.OnSiteSaid, FilingLineRules.OnSiteInWords,
        OfficerRules.OnlyOfficers, OfficerRules.OwnOfficers, OfficerRules.CertificateValid, OfficerRules.OnDuty, OfficerRules.RosterRefused,
        DelegationRules.DelegatedRefused,
    ];

    /// <summary>What a line is told of, and stands nevertheless.</summary>
    public static readonly RuleSet<LineFacts> Warnings =
    [
        OfficerRules.Enough, OfficerRules.RosterWarned, OfficerRules.SameName, OfficerRules.CertificateEnds,
        FrequencyRules.ExemptionAttached, FrequencyRules.NationalCapWarned, FrequencyRules.RepeatedVisits, FilingLineRules.WorkingDay,
        DelegationRules.DelegatedWarned, DelegationRules.Ends, DelegationRules.Published,
        RestraintRules.CapTableWarned, RestraintRules.CityOwnedWarned, RestraintRules.HigherVisited, RestraintRules.QuietInterval, RestraintRules.ProtectedDays,
    ];

    /// <summary>What is told of a line that is only supposed: nothing of what its body has yet to write.</summary>
    public static readonly RuleSet<LineFacts> Foreseen =
    [
        FrequencyRules.NationalCapWarned, FrequencyRules.RepeatedVisits, FilingLineRules.WorkingDay,
        RestraintRules.CapTableWarned, RestraintRules.CityOwnedWarned, RestraintRules.HigherVisited, RestraintRules.QuietInterval, RestraintRules.ProtectedDays,
    ];

    /// <summary>What a year that is used up refuses, and another year would not.</summary>
    public static readonly RuleSet<LineFacts> OfTheYear = [FrequencyRules.OnceAYear, FrequencyRules.NationalCapRefused, RestraintRules.CapTableRefused];

    /// <summary>What may have changed between handing in and the lead's approval.</summary>
    public static readonly RuleSet<LineFacts> Approval =
        [FilingLineRules.Active, FrequencyRules.OnceAYear, FrequencyRules.NationalCapRefused, RestraintRules.CapTableRefused, RestraintRules.CityOwnedRefused, FilingLineRules.WindowAhead];

    /// <summary>Judges a list that is handed in, or checked as if it were.</summary>
    public static FilingVerdict Judge(FilingFacts facts) => new(FilingListRules.List.Check(facts.List), [.. facts.Lines.Select(line => Judge(line, Line))]);

    /// <summary>Judges again what waits for approval.</summary>
    public static FilingVerdict JudgeAgain(FilingFacts facts) => new([], [.. facts.Lines.Select(line => Judge(line, Approval))]);

    /// <summary>Judges a line that is only supposed, for who asks before a list is written.</summary>
    public static LineVerdict Foresee(LineFacts line) => Verdict(line, Line.Check(line), Foreseen.Check(line));

    private static LineVerdict Judge(LineFacts line, RuleSet<LineFacts> rules) => Verdict(line, rules.Check(line, line.Row), Warnings.Check(line, line.Row));

    private static LineVerdict Verdict(LineFacts line, IReadOnlyList<Breach> breaches, IReadOnlyList<Breach> warnings) => new(line.LineId, line.Row, breaches, warnings)
    {
        Late = line.Late,
        NeedsApproval = line.Late || line.Exemption?.Kind == ExemptionKind.Other,
        Turn = TurnOf(line),
    };

    /// <summary>The first turn of the year that is free; rows above in the same list take theirs before.</summary>
    private static int TurnOf(LineFacts line) =>
        Enumerable.Range(1, line.TakenTurns.Count() + line.RowsOfSameEnterprise.Count + 1).Except(line.TakenTurns).ElementAt(line.RowsOfSameEnterprise.Count);
}

/// <summary>What the rules say of one line.</summary>
/// <param name="Breaches">不能备案的原因</param>
/// <param name="Warnings">提醒，不影响备案</param>
internal sealed record LineVerdict(Guid LineId, int Row, IReadOnlyList<Breach> Breaches, IReadOnlyList<Breach> Warnings)
{
    public bool Late { get; init; }

    /// <summary>Late, or an exemption 等情形: the lead decides.</summary>
    public bool NeedsApproval { get; init; }

    /// <summary>Which of the body's visits of the year it would be, for lines without an exemption.</summary>
    public int Turn { get; init; } = 1;

    public bool Stands => Breaches.Count == 0;

    /// <summary>The sentences of its breaches, as they are kept with a refused line.</summary>
    public string Reason => string.Join('；', Breaches.Select(breach => breach.Title));
}

/// <summary>What the rules say of a list.</summary>
/// <param name="Breaches">What refuses the list as a whole, whatever its lines are.</param>
internal sealed record FilingVerdict(IReadOnlyList<Breach> Breaches, IReadOnlyList<LineVerdict> Lines)
{
    public IEnumerable<LineVerdict> Standing => Lines.Where(line => line.Stands);
    public IEnumerable<LineVerdict> Refused => Lines.Where(line => !line.Stands);
    public IReadOnlyList<Breach> AllBreaches => [.. Breaches, .. Lines.SelectMany(line => line.Breaches)];
    public bool Late => Standing.Any(line => line.Late);
    public bool NeedsApproval => Standing.Any(line => line.NeedsApproval);

    /// <summary>Nothing at all may be registered: the list is refused, or every line, or some where all must stand.</summary>
    public bool Refuses(bool allowPartial) => Breaches.Count > 0 || !Standing.Any() || (!allowPartial && Refused.Any());

    public IReadOnlyDictionary<Guid, string> RefusedLines => Refused.ToDictionary(line => line.LineId, line => line.Reason);
    public IReadOnlyDictionary<Guid, int> Turns => Standing.Where(line => line.Turn > 1).ToDictionary(line => line.LineId, line => line.Turn);
    public IReadOnlySet<Guid> LateLines => Standing.Where(line => line.Late).Select(line => line.LineId).ToHashSet();
}
