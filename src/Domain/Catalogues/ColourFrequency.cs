using Supervision.Domain.Enterprises;

namespace Supervision.Domain.Catalogues;

/// <summary>检查频次 at the enterprises of one statutory risk colour.</summary>
/// <param name="TimesPerYear">At most so many visits a year; 0 where they are not visited by plan.</param>
public sealed record ColourFrequency(RiskColour Colour, int TimesPerYear);
