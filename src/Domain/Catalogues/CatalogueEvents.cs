using Supervision.Domain.Common;

namespace Supervision.Domain.Catalogues;

/// <summary>What happens to a row of the one table.</summary>
public abstract record ItemEvent(Guid ItemId, string Code, string Name) : DomainEvent
{
    public sealed override IReadOnlyList<Subject> Subjects => [new(SubjectKind.SupervisionItem, ItemId)];
}

[EventKind("item.revised", "修订监管事项", Audience.Staff)]
public sealed record ItemRevised(Guid ItemId, string Code, string Name) : ItemEvent(ItemId, Code, Name);

[EventKind("item.entered", "新增监管事项", Audience.Staff)]
public sealed record ItemEntered(Guid ItemId, string Code, string Name) : ItemEvent(ItemId, Code, Name);

[EventKind("item.struck", "删除监管事项", Audience.Staff)]
public sealed record ItemStruck(Guid ItemId, string Code, string Name) : ItemEvent(ItemId, Code, Name);

/// <param name="InForceOn">First day on which it is in force.</param>
[EventKind("catalogue.published", "发布监管事项清单", Audience.Staff)]
public sealed record CataloguePublished(Guid CatalogueId, string Number, int Items, int Changes, DateOnly InForceOn) : DomainEvent
{
    public override IReadOnlyList<Subject> Subjects => [new(SubjectKind.Catalogue, CatalogueId)];
}
