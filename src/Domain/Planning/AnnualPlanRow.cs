using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Domain.Planning;

/// <summary>How a planned check is made; 广东省优化营商环境条例 has a plan name it.</summary>
public enum PlanManner
{
    [Label("现场检查")] OnSite,

    /// <summary>By papers, data or video; nobody enters.</summary>
    [Label("非现场检查")] OffSite,
    [Label("抽样检测")] Sampling,
}

/// <summary>Why an enterprise is checked more often than once a year: the grounds of 深圳经济特区安全生产监督管理条例第十九条.</summary>
public enum MoreOftenGround
{
    [Label("发生过生产安全事故")] Accident,
    [Label("存在重大事故隐患")] MajorHazard,
    [Label("高危行业或重点监管对象")] HighRisk,
    [Label("有违法行为或整改不力")] Violations,
    [Label("被投诉举报或列入失信名单")] Reported,
}

/// <summary>What a body writes in a row of its plan.</summary>
/// <param name="Row">As its sender counts, from 1.</param>
/// <param name="EnterpriseId">Null where enterprises of a sector and a street are drawn later.</param>
/// <param name="SubdistrictCode">Of the enterprise, or of those that are drawn; nine digits.</param>
/// <param name="Count">Visits to the enterprise, or how many enterprises are drawn.</param>
public sealed record PlanRowContent(
    int Row,
    Guid? EnterpriseId,
    Sector? Sector,
    string SubdistrictCode,
    int Count,
    PlanPeriod Period,
    IReadOnlyList<SafetyDomain> SafetyDomains,
    IReadOnlyList<Guid> ItemIds,
    string Basis,
    string Scope,
    PlanManner Manner,
    MoreOftenGround? Ground);

/// <summary>A row of a body's plan for a year, 五(三)1: an enterprise, or a number of enterprises of a sector in a street.</summary>
public sealed class AnnualPlanRow : Entity
{
    private AnnualPlanRow() { }

    internal AnnualPlanRow(Guid planId, PlanRowContent content)
    {
        PlanId = planId;
        (Row, EnterpriseId, Sector, SubdistrictCode, Count) = (content.Row, content.EnterpriseId, content.Sector, content.SubdistrictCode, content.Count);
        (FirstMonth, LastMonth) = (content.Period.First, content.Period.Last);
        (SafetyDomains, ItemIds) = ([.. content.SafetyDomains], [.. content.ItemIds]);
        (Basis, Scope, Manner, Ground) = (content.Basis, content.Scope, content.Manner, content.Ground);
    }

    public Guid PlanId { get; private set; }
    public int Row { get; private set; }
    public Guid? EnterpriseId { get; private set; }
    public Sector? Sector { get; private set; }
    public string SubdistrictCode { get; private set; } = null!;
    public int Count { get; private set; }
    public int FirstMonth { get; private set; }
    public int LastMonth { get; private set; }
    public List<SafetyDomain> SafetyDomains { get; private set; } = [];
    public List<Guid> ItemIds { get; private set; } = [];

    /// <summary>Laws and documents by which it is checked.</summary>
    public string Basis { get; private set; } = null!;

    /// <summary>What of the enterprise is looked at.</summary>
    public string Scope { get; private set; } = null!;
    public PlanManner Manner { get; private set; }
    public MoreOftenGround? Ground { get; private set; }

    public PlanPeriod Period => new(FirstMonth, LastMonth);
}
