using Supervision.Application.Common;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>综合查一次检查任务</summary>
public sealed record InspectionDetails : IVersioned
{
    public required Guid Id { get; init; }

    /// <summary>检查编号</summary>
    /// <example>坪综查〔2026〕147号</example>
    public required string Number { get; init; }

    public required InspectionStatus Status { get; init; }
    public required InspectedEnterprise Enterprise { get; init; }

    /// <summary>检查日期；未排期的没有</summary>
    public DateOnly? Date { get; init; }

    public Session? Session { get; init; }

    /// <summary>联合执法名单的月份</summary>
    public required YearMonth Month { get; init; }

    /// <summary>可以安排检查的第一天</summary>
    public required DateOnly WindowFrom { get; init; }

    /// <summary>可以安排检查的最后一天（含）</summary>
    public required DateOnly WindowTo { get; init; }

    /// <summary>带队单位</summary>
    public required string LeadDepartment { get; init; }

    public required string LeadDepartmentName { get; init; }

    /// <summary>街道协调单位：企业所在街道的应急办</summary>
    public required string CoordinatorName { get; init; }

    /// <summary>入企核验码，任何人可在 /verify/{code} 核验</summary>
    public required string VerificationCode { get; init; }

    public Guid? JointListId { get; init; }
    public required DateTimeOffset DispatchedAt { get; init; }
    public DateTimeOffset? ScheduledAt { get; init; }
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>告知企业的时间</summary>
    public DateTimeOffset? NotifiedAt { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>最后一家单位提交检查结果的时间</summary>
    public DateTimeOffset? ConcludedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }
    public string? CancelReason { get; init; }
    public required IReadOnlyList<ParticipationDetails> Participations { get; init; }
    public required IReadOnlyList<HazardRow> Hazards { get; init; }

    /// <summary>合并到这次检查的备案行数</summary>
    public required int LinesMerged { get; init; }

    /// <summary>减少的入企次数：备案行数减一</summary>
    public required int VisitsSaved { get; init; }

    /// <summary>当前用户对整次检查可以办理的事；对本单位部分可以办理的事在 participations 中</summary>
    public required IReadOnlyList<Can<InspectionVerb>> Can { get; init; }

    /// <summary>随整次检查和其中任何一家单位的变动递增；各单位自己的部分另有 version</summary>
    public required int Version { get; init; }
}
