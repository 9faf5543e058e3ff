using Supervision.Domain.Calendar;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Caps;

/// <summary>The first rows of the cap table: the rules that exist, as <see cref="FrequencyRules"/> judges them. Their numbers are plan parameters and are changed there.</summary>
internal static class StandingCaps
{
    private static readonly InspectionNature[] EveryNature = Enum.GetValues<InspectionNature>();

    /// <param name="since">From when the numbers hold; null where no version is on record.</param>
    public static FrequencyCapRow OnceAYear(PlanParameters parameters, DateOnly? since) => new()
    {
        Basis = CapBasis.Plan,
        Visits = parameters.VisitsPerYear,
        Natures = EveryNature,
        Exemptions = Enum.GetValues<ExemptionKind>(),
        Refuses = true,
        Document = $"坪山区工贸企业安全跨部门综合监管实施方案{FrequencyRules.OnceAYear.Clause}",
        EffectiveFrom = since,
        State = CapState.InForce,
    };

    /// <summary>Of the exemptions only campaigns ordered from above are left out, and those as special visits alone.</summary>
    public static FrequencyCapRow National(PlanParameters parameters, DateOnly? since) => new()
    {
        Basis = CapBasis.Nation,
        Visits = parameters.NationalCap,
        Natures = EveryNature,
        Exemptions = [ExemptionKind.SuperiorAssignment, ExemptionKind.SpecialCampaign],
        Refuses = parameters.NationalCapRefuses,
        Document = FrequencyRules.NationalCapRefused.Clause.Text,
        EffectiveFrom = since,
        State = CapState.InForce,
    };
}
