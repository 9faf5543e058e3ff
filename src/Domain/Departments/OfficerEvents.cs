using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <param name="ValidUntil">Last day of the renewed certificate.</param>
[EventKind("officer.renewed", "更新执法证件")]
public sealed record OfficerRenewed(Guid OfficerId, string Department, string Name, DateOnly? PreviouslyUntil, DateOnly ValidUntil) : DomainEvent
{
    public override string? AudienceBody => Bodies.Of(Department);
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Officer, OfficerId)];
}
