using Supervision.Application.Common;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>一份名单；尚未备案的，各行附有此刻的核对结果</summary>
/// <param name="Department">备案单位代码</param>
/// <param name="DepartmentName">坪山消防救援大队.</param>
/// <param name="Body">所属区级单位代码</param>
/// <param name="LateReason">逾期提交的原因</param>
/// <param name="Reason">退回或撤回的原因</param>
/// <param name="Deadline">各备案行中最早的期限；不能再提交的没有</param>
/// <param name="LateNow">现在提交（或提交时）有备案行已逾期</param>
/// <param name="NeedsApproval">现在提交须由牵头单位审批</param>
/// <param name="Breaches">整份名单此刻不符合的规则</param>
/// <param name="History">办理过程, oldest first.</param>
/// <param name="Can">当前用户现在可以办理的事</param>
public sealed record FilingDetails(
    Guid Id,
    FilingKind Kind,
    string Department,
    string DepartmentName,
    string Body,
    string Title,
    YearMonth? Month,
    string? DeployingDocument,
    DateOnly? CampaignFrom,
    DateOnly? CampaignTo,
    FilingStatus Status,
    string? Number,
    bool Late,
    string? LateReason,
    string? Reason,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? RegisteredAt,
    DeadlineDetails? Deadline,
    bool LateNow,
    bool NeedsApproval,
    IReadOnlyList<Breach> Breaches,
    IReadOnlyList<FilingLineDetails> Lines,
    IReadOnlyList<TimelineEntry> History,
    IReadOnlyList<Can<FilingVerb>> Can,
    int Version) : IVersioned;

/// <param name="Row">行号，按报送人的计数</param>
/// <param name="Uscc">统一社会信用代码，以所填的为准</param>
/// <param name="Enterprise">企业；企业库中没有这一代码的没有</param>
/// <param name="Late">逾期备案；尚未备案的为现在提交是否逾期</param>
/// <param name="Reason">未备案、撤回或取消的原因</param>
/// <param name="InspectionId">列入的检查任务的 id</param>
/// <param name="InspectionNumber">坪综查〔2026〕147号.</param>
/// <param name="Breaches">不能备案的原因</param>
/// <param name="Warnings">提醒，不影响备案</param>
/// <param name="Can">当前用户现在对这一行可以办理的事；不能办理的说明原因</param>
/// <param name="Version">这一行自己的版本号，撤回时放入 If-Match</param>
/// <param name="EnterpriseName">所填的企业名称；已在企业库中的没有</param>
/// <param name="OnSite">为什么须到现场检查</param>
/// <param name="HeadApproval">本单位负责人的批准；未批准的没有</param>
/// <param name="AwaitsHead">还要本单位负责人批准</param>
/// <param name="Catalogue">备案时施行的事项清单编号；未备案的、当时没有清单的没有</param>
public sealed record FilingLineDetails(
    Guid Id,
    int Row,
    FilingLineStatus Status,
    string Uscc,
    EnterpriseBrief? Enterprise,
    DateOnly From,
    DateOnly To,
    InspectionNature Nature,
    IReadOnlyList<SafetyDomain> SafetyDomains,
    IReadOnlyList<LineItem> Items,
    IReadOnlyList<OfficerRef> Officers,
    ExemptionForm? Exemption,
    DeadlineDetails Deadline,
    bool Late,
    string? Reason,
    Guid? InspectionId,
    string? InspectionNumber,
    IReadOnlyList<Breach> Breaches,
    IReadOnlyList<Breach> Warnings,
    IReadOnlyList<Can<FilingLineVerb>> Can,
    int Version,
    string? EnterpriseName = null,
    OnSiteNeed? OnSite = null,
    HeadApproval? HeadApproval = null,
    bool AwaitsHead = false,
    string? Catalogue = null);

public sealed record LineItem(Guid Id, string Code, string Name);
