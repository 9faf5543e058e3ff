using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>安全风险四色: the rating of an enterprise's safety risk, highest first.</summary>
public enum RiskColour
{
    /// <summary>重大风险.</summary>
    [Label("红")] Red,

    /// <summary>较大风险.</summary>
    [Label("橙")] Orange,

    /// <summary>一般风险.</summary>
    [Label("黄")] Yellow,

    /// <summary>低风险; also what stands until somebody has rated the enterprise.</summary>
    [Label("蓝")] Blue,
}
