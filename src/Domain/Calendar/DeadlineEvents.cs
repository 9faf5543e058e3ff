using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Calendar;

/// <summary>What somebody has to do by a day.</summary>
public enum ReachedDeadline
{
    [Label("答复检查邀请")] Answer,
    [Label("报送闭环反馈")] Report,
    [Label("隐患整改")] Rectification,
}

/// <param name="Today">How many end today.</param>
/// <param name="Overdue">How many ended before.</param>
public sealed record DeadlineCount(ReachedDeadline What, int Today, int Overdue);

/// <summary>What a department has to do today, or is late with; said once on a day.</summary>
[EventKind("deadlines.department", "单位期限调整")]
public sealed record DepartmentDeadlines(DateOnly Day, string Department, IReadOnlyList<DeadlineCount> Counts) : DomainEvent
{
    public override string? AudienceBody => Bodies.Of(Department);
    public override IReadOnlyList<Subject> Subjects => [Subject.Day(Day)];
}

/// <summary>What an enterprise has to rectify today, or should have by yesterday; said on the day and on the day after, and so on record that it was reminded.</summary>
[EventKind("deadlines.enterprise", "企业期限调整", Audience.Enterprise)]
public sealed record EnterpriseDeadlines(DateOnly Day, Guid EnterpriseId, int Today, int Overdue) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [Subject.Day(Day), Subject.Enterprise(EnterpriseId)];
}
