using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>工贸重点领域: kinds of danger for which an enterprise is looked at apart.</summary>
public enum SpecialHazard
{
    [Label("粉尘涉爆")] CombustibleDust,
    [Label("有限空间")] ConfinedSpace,

    /// <summary>Uses or stores dangerous chemicals; producing and trading them is outside the Plan.</summary>
    [Label("危化品使用")] HazardousChemicals,
    [Label("金属冶炼")] MetalSmelting,
    [Label("深井铸造")] DeepWellCasting,
    [Label("涉氨制冷")] AmmoniaRefrigeration,
    [Label("涉煤气")] CoalGas,
    [Label("喷涂作业")] SprayPainting,
    [Label("锂电池")] LithiumBattery,
    [Label("劳动密集型")] LabourIntensive,
}
