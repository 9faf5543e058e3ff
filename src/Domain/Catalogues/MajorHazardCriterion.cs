using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

public enum CriterionCategory
{
    [Label("通用")] General,
    [Label("行业")] Sector,
    [Label("专项")] Special,
}

/// <summary>One of the 64 situations that are a major hazard by 工贸企业重大事故隐患判定标准 (应急管理部令第10号, in force since 2023-05-15). 商贸 has no article of its own.</summary>
public sealed class MajorHazardCriterion
{
    /// <summary><c>MH-11-02</c>: article and paragraph.</summary>
    public required string Code { get; init; }

    /// <summary>第十一条.</summary>
    public required string Article { get; set; }

    /// <summary>（二）.</summary>
    public required string Paragraph { get; set; }

    public required CriterionCategory Category { get; set; }

    /// <summary>Whom or what it concerns: 冶金, 粉尘爆炸危险, 液氨制冷 …</summary>
    public required string Scope { get; set; }

    public required string Text { get; set; }

    /// <summary>The wording was read in a published copy; otherwise it has to be compared before it is cited (文字待核对).</summary>
    public required bool Verified { get; set; }
}
