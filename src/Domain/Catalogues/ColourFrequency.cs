using Supervision.Domain.Enterprises;

namespace Supervision.Domain.Catalogues;

/// <summary>一种风险等级颜色的企业的检查频次</summary>
/// <param name="TimesPerYear">每年最多检查次数；0为不列入计划检查</param>
public sealed record ColourFrequency(RiskColour Colour, int TimesPerYear);
