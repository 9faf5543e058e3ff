using Supervision.Domain.Common;

namespace Supervision.Domain.Filings;

/// <summary>Three kinds of list, 五(三)2. The kind decides when the list is due.</summary>
public enum FilingKind
{
    /// <summary>A month's list from the double-random draw; due by the 5th of that month.</summary>
    [Label("双随机")] DoubleRandom,

    /// <summary>A list under a deployed campaign; names the deploying document; due three working days before each visit window opens.</summary>
    [Label("专项")] Special,

    /// <summary>An occasional list; due three working days before each visit window opens.</summary>
    [Label("临时")] AdHoc,
}

/// <summary>What a visit counts as for the national cap, 国办发〔2024〕54号.</summary>
public enum InspectionNature
{
    [Label("日常检查")] Daily,
    [Label("个案检查")] Case,
    [Label("专项检查")] Special,
}

/// <summary>Why a body may inspect an enterprise again in the same year, 六(三).</summary>
public enum ExemptionKind
{
    [Label("投诉举报")] Complaint,
    [Label("上级交办")] SuperiorAssignment,
    [Label("其他机关移送")] CaseTransfer,
    [Label("重点领域专项行动部署")] SpecialCampaign,

    /// <summary>等情形: always waits for the lead's approval.</summary>
    [Label("其他情形")] Other,
}
