using Supervision.Application.Common;
using Supervision.Application.Enterprises;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Closure;

/// <summary>一家单位的闭环反馈</summary>
public sealed record ClosureReportDetails : IVersioned
{
    public required Guid Id { get; init; }
    public required Guid InspectionId { get; init; }
    public required string InspectionNumber { get; init; }

    /// <summary>检查任务的状态：最后一家报送后闭环</summary>
    public required InspectionStatus InspectionStatus { get; init; }

    public required InspectedEnterprise Enterprise { get; init; }
    public required string Department { get; init; }
    public required string DepartmentName { get; init; }

    /// <summary>复查和处罚情况</summary>
    public required string Account { get; init; }

    /// <summary>报送期限：程序闭环后3个工作日</summary>
    public required DateOnly DueOn { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    /// <summary>逾期报送</summary>
    public required bool Late { get; init; }

    public required int Version { get; init; }
}
