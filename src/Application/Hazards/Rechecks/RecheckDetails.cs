using Supervision.Application.Common;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>一次复查</summary>
public sealed record RecheckDetails : IVersioned
{
    public required Guid Id { get; init; }
    public required RecheckStatus Status { get; init; }
    public required DateOnly Date { get; init; }

    /// <summary>发起复查的检查任务</summary>
    public required Guid InspectionId { get; init; }

    public required string InspectionNumber { get; init; }
    public required InspectedEnterprise Enterprise { get; init; }

    /// <summary>参加复查的单位代码</summary>
    public required IReadOnlyList<string> Departments { get; init; }

    /// <summary>两家以上单位联合复查</summary>
    public required bool Joint { get; init; }

    /// <summary>牵头单位同意单独复查的原因</summary>
    public string? WaiverReason { get; init; }

    public required IReadOnlyList<RecheckedHazard> Hazards { get; init; }

    /// <summary>取消的原因</summary>
    public string? CallOffReason { get; init; }

    /// <summary>当前用户可以办理的事</summary>
    public required IReadOnlyList<Can<RecheckVerb>> Can { get; init; }

    public required int Version { get; init; }
}

/// <summary>复查中的一项隐患</summary>
/// <param name="HazardId">隐患</param>
/// <param name="Passed">是否通过；尚未登记的没有</param>
/// <param name="Mine">当前用户可以登记它的结果</param>
public sealed record RecheckedHazard(
    Guid HazardId, string Number, string Description, HazardGrade Grade, HazardStatus Status, string Department, string DepartmentName, DateOnly DueOn, bool? Passed, string? Remark, bool Mine);
