using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

/// <summary>What happens to a change of the one table before an edition has it.</summary>
public abstract record ItemChangeEvent(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name) : DomainEvent
{
    public sealed override string? AudienceBody => ChangeBody;

    public sealed override IReadOnlyList<Subject> Subjects => [new(SubjectKind.ItemChange, ChangeId)];
}

[EventKind("item-change.drafted", "起草事项变更")]
public sealed record ItemChangeDrafted(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name) : ItemChangeEvent(ChangeId, ChangeBody, What, Name);

[EventKind("item-change.amended", "修改事项变更")]
public sealed record ItemChangeAmended(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name) : ItemChangeEvent(ChangeId, ChangeBody, What, Name);

[EventKind("item-change.submitted", "提交事项变更")]
public sealed record ItemChangeSubmitted(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name) : ItemChangeEvent(ChangeId, ChangeBody, What, Name);

[EventKind("item-change.returned", "退回事项变更")]
public sealed record ItemChangeReturned(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name, string Reason) : ItemChangeEvent(ChangeId, ChangeBody, What, Name);

[EventKind("item-change.accepted", "采纳事项变更")]
public sealed record ItemChangeAccepted(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name) : ItemChangeEvent(ChangeId, ChangeBody, What, Name);

[EventKind("item-change.withdrawn", "撤回事项变更")]
public sealed record ItemChangeWithdrawn(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name) : ItemChangeEvent(ChangeId, ChangeBody, What, Name);

/// <param name="Number">Of the edition.</param>
[EventKind("item-change.published", "事项变更随清单发布")]
public sealed record ItemChangePublished(Guid ChangeId, string ChangeBody, ItemChangeKind What, string Name, string Number) : ItemChangeEvent(ChangeId, ChangeBody, What, Name);
