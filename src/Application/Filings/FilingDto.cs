using Supervision.Application.Common;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>One list with its lines. For lists that are not registered yet the lines carry the result of the check as it would be now.</summary>
/// <param name="Department">Code of the department that files.</param>
/// <param name="DepartmentName">坪山消防救援大队.</param>
/// <param name="Body">Code of its district body.</param>
/// <param name="LateReason">Why it was handed in late.</param>
/// <param name="Reason">Why it was returned or withdrawn.</param>
/// <param name="Deadline">The earliest deadline of its lines, as long as it can be handed in.</param>
/// <param name="LateNow">Handed in now, or as it was handed in, it is past the deadline of any of its lines.</param>
/// <param name="NeedsApproval">Handed in now, it would wait for the lead.</param>
/// <param name="Breaches">What refuses the list as a whole, as it is now.</param>
/// <param name="History">办理过程, oldest first.</param>
/// <param name="Can">What the caller may do with it now.</param>
public sealed record FilingDto(
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
    DeadlineDto? Deadline,
    bool LateNow,
    bool NeedsApproval,
    IReadOnlyList<Breach> Breaches,
    IReadOnlyList<FilingLineDto> Lines,
    IReadOnlyList<HistoryDto> History,
    IReadOnlyList<FilingAction> Can,
    int Version) : IVersioned;

/// <param name="Row">As its sender counts.</param>
/// <param name="Late">Handed in after its deadline; for lists that are not registered yet: would be.</param>
/// <param name="Reason">Why it was refused, withdrawn or cancelled.</param>
/// <param name="InspectionId">The inspection that serves it.</param>
/// <param name="InspectionNumber">坪综查〔2026〕147号.</param>
/// <param name="Breaches">Why it cannot be registered.</param>
/// <param name="Warnings">What it is told of, and stands nevertheless.</param>
/// <param name="Withdrawable">Whether the caller may withdraw this line.</param>
public sealed record FilingLineDto(
    Guid Id,
    int Row,
    FilingLineStatus Status,
    LineEnterprise Enterprise,
    DateOnly From,
    DateOnly To,
    InspectionNature Nature,
    IReadOnlyList<SafetyDomain> SafetyDomains,
    IReadOnlyList<LineItem> Items,
    IReadOnlyList<OfficerForm> Officers,
    ExemptionForm? Exemption,
    DeadlineDto Deadline,
    bool Late,
    string? Reason,
    Guid? InspectionId,
    string? InspectionNumber,
    IReadOnlyList<Breach> Breaches,
    IReadOnlyList<Breach> Warnings,
    bool Withdrawable);

/// <param name="Subdistrict">坑梓.</param>
public sealed record LineEnterprise(Guid Id, string Uscc, string Name, RiskColour RiskColour, string SubdistrictCode, string Subdistrict);

public sealed record LineItem(Guid Id, string Code, string Name);

/// <summary>One step of the course of a matter.</summary>
/// <param name="Actor">Who did it.</param>
/// <param name="Department">Code of their department.</param>
public sealed record HistoryDto(DateTimeOffset At, string Kind, string Sentence, string Actor, string? Department);
