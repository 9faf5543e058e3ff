using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

[EventKind("item.revised", "修订监管事项", Audience.Staff)]
public sealed record ItemRevised(Guid ItemId, string Code, string Name) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.SupervisionItem, ItemId)];
}
