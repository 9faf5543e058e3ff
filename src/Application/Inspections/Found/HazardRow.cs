using Supervision.Application.Common;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Inspections.Found;

/// <summary>隐患台账中的一项</summary>
public record HazardRow
{
    public required Guid Id { get; init; }

    /// <summary>隐患编号</summary>
    /// <example>坪隐〔2026〕128号</example>
    public required string Number { get; init; }

    public required HazardStatus Status { get; init; }
    public required HazardGrade Grade { get; init; }

    /// <summary>不符合的监管事项</summary>
    public required string ItemName { get; init; }

    public required string Description { get; init; }

    /// <summary>发现并复查的单位</summary>
    public required string Department { get; init; }

    public required string DepartmentName { get; init; }
    public required string ShortName { get; init; }
    public required Guid InspectionId { get; init; }
    public required string InspectionNumber { get; init; }
    public required InspectedEnterprise Enterprise { get; init; }
    public required DateOnly FoundOn { get; init; }

    /// <summary>整改期限的最后一天（含）</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>整改期限与剩余工作日；已闭环的没有</summary>
    public DeadlineDetails? Deadline { get; init; }

    /// <summary>待整改且已过期限</summary>
    public required bool Overdue { get; init; }

    /// <summary>在等什么：复查或会签；不在等的没有</summary>
    public HazardWait? WaitingFor { get; init; }

    /// <summary>已安排的复查</summary>
    public Guid? RecheckId { get; init; }

    /// <summary>已安排的复查日期</summary>
    public DateOnly? RecheckOn { get; init; }

    /// <summary>期限已延过一次</summary>
    public required bool Extended { get; init; }

    /// <summary>复查未通过的次数</summary>
    public required int FailedRechecks { get; init; }

    public DateTimeOffset? RectifiedAt { get; init; }
    public DateOnly? ClosedOn { get; init; }
    public required int Version { get; init; }
}

/// <summary>隐患在等什么</summary>
public enum HazardWait
{
    /// <summary>企业已报告整改，待发现单位复查</summary>
    [Label("待复查")] Recheck,

    /// <summary>重大隐患复查已通过，待牵头单位会签</summary>
    [Label("待会签")] Countersign,
}
