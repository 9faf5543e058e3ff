using Supervision.Application.Common;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>一家单位在一次检查中的参加情况</summary>
public sealed record ParticipationDetails
{
    /// <summary>备案并到场的单位：区级单位或其街道所</summary>
    public required string Department { get; init; }

    public required string DepartmentName { get; init; }

    /// <summary>简称，用于标签和表格</summary>
    public required string ShortName { get; init; }

    /// <summary>所属区级单位代码</summary>
    public required string Body { get; init; }

    /// <summary>是否带队单位</summary>
    public required bool Leads { get; init; }

    /// <summary>当前用户可以代表该单位办理</summary>
    public required bool Mine { get; init; }

    public required Answer Answer { get; init; }
    public string? AnswerReason { get; init; }

    /// <summary>建议改到的日期</summary>
    public DateOnly? ProposedDate { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>答复期限；已答复的不再显示</summary>
    public DeadlineDetails? AnswerDeadline { get; init; }

    public required ParticipationState State { get; init; }

    /// <summary>入企依据的备案行</summary>
    public required Guid LineId { get; init; }

    /// <summary>这次检查办理的全部备案行</summary>
    public required IReadOnlyList<Guid> LineIds { get; init; }

    public required IReadOnlyList<NamedOfficer> Officers { get; init; }

    /// <summary>本单位负责人已批准这次检查，国办发〔2024〕54号；未批准的，签到时提示或不得入企</summary>
    public required bool HeadApproved { get; init; }

    /// <summary>未经负责人批准的不得入企（紧急情况除外）</summary>
    public required bool HeadApprovalRequired { get; init; }

    /// <summary>投诉举报或移送线索引起：签到入企前不得让企业知道</summary>
    public required bool Confidential { get; init; }

    /// <summary>到场后没有入企检查的，取消入企或改为书面核查</summary>
    public SparedVisitKind? Spared { get; init; }

    public DateTimeOffset? CheckedInAt { get; init; }
    public CheckInWay? CheckInWay { get; init; }

    /// <summary>补登记的原因</summary>
    public string? CheckInReason { get; init; }

    public DateTimeOffset? FindingsAt { get; init; }

    /// <summary>检查表的事项数</summary>
    public required int ItemCount { get; init; }

    public required int HazardCount { get; init; }

    /// <summary>尚未闭环的隐患数</summary>
    public required int OpenHazardCount { get; init; }

    /// <summary>检查程序闭环的日期</summary>
    public DateOnly? ProcedureClosedOn { get; init; }

    /// <summary>闭环反馈期限：程序闭环后3个工作日；程序未闭环的尚未起算</summary>
    public DeadlineDetails? ReportDeadline { get; init; }

    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>闭环反馈是否逾期报送</summary>
    public bool? ReportedLate { get; init; }

    /// <summary>当前用户对这一部分可以办理的事；不能代表该单位的，只有牵头单位的移出</summary>
    public required IReadOnlyList<Can<ParticipationVerb>> Can { get; init; }

    /// <summary>最近一次变动这一部分时整次检查的版本。办理本单位的部分，If-Match 为它，或读取时整次检查的版本；其他单位的变动不影响</summary>
    public required int Version { get; init; }
}

/// <summary>执法人员</summary>
/// <param name="CertificateNo">执法证号；无权查看的不显示</param>
/// <param name="OnRoster">是否在执法人员名册中</param>
public sealed record NamedOfficer(string Name, string? CertificateNo, bool OnRoster);
