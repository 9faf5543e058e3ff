using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

/// <summary>Something about somebody on a roster; told to the body of the department.</summary>
public abstract record OfficerEvent(Guid OfficerId, string Department, string Name) : DomainEvent
{
    public override string? AudienceBody => Bodies.Of(Department);
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Officer, OfficerId)];
}

[EventKind("officer.entered", "登记人员")]
public sealed record OfficerEntered(Guid OfficerId, string Department, string Name, OfficerKind As) : OfficerEvent(OfficerId, Department, Name);

[EventKind("officer.amended", "更正人员")]
public sealed record OfficerAmended(Guid OfficerId, string Department, string Name) : OfficerEvent(OfficerId, Department, Name);

/// <param name="ValidUntil">Last day of the renewed certificate.</param>
[EventKind("officer.renewed", "更新执法证件")]
public sealed record OfficerRenewed(Guid OfficerId, string Department, string Name, DateOnly? PreviouslyUntil, DateOnly ValidUntil) : OfficerEvent(OfficerId, Department, Name);

/// <param name="Department">From where.</param>
/// <param name="To">To where.</param>
[EventKind("officer.transferred", "人员调动")]
public sealed record OfficerTransferred(Guid OfficerId, string Department, string To, string Name, string? Reason) : OfficerEvent(OfficerId, Department, Name);

/// <param name="From">The first day on which they enforce no more.</param>
[EventKind("officer.deactivated", "停用人员")]
public sealed record OfficerDeactivated(Guid OfficerId, string Department, string Name, DateOnly From, string Reason) : OfficerEvent(OfficerId, Department, Name);

[EventKind("officer.reactivated", "恢复人员")]
public sealed record OfficerReactivated(Guid OfficerId, string Department, string Name) : OfficerEvent(OfficerId, Department, Name);
