using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Catalogues;

/// <summary>监管事项的一栏，按一张表的顺序</summary>
public enum ItemField
{
    [Label("监管事项")] Name,
    [Label("安全领域")] SafetyDomain,
    [Label("配合单位")] CooperatingBodies,
    [Label("检查内容")] Points,
    [Label("监管依据")] LegalBases,
    [Label("技术标准")] Standards,
    [Label("检查力量")] Force,
    [Label("检查频次")] Frequency,
    [Label("分色频次")] ColourFrequencies,
    [Label("每年上限")] CapPerYear,
    [Label("重大隐患")] MajorHazard,
    [Label("重大隐患判定依据")] MajorHazardReference,
    [Label("重大隐患判定情形")] MajorHazardCriteria,
    [Label("标签")] Tags,
}

/// <summary>一栏的变化，多条的以换行分开</summary>
/// <param name="Field">栏目</param>
/// <param name="Before">变化前；新增的为空</param>
/// <param name="After">变化后；删除的为空</param>
public sealed record FieldDifference(ItemField Field, string Before, string After);

public enum DifferenceKind
{
    [Label("新增")] Added,
    [Label("删除")] Removed,
    [Label("修订")] Changed,
}

/// <summary>An item at which two editions differ, column by column.</summary>
public sealed record ItemDifference(Guid ItemId, string Code, string Name, SafetyDomain SafetyDomain, DifferenceKind Kind, IReadOnlyList<FieldDifference> Fields)
{
    /// <summary>What the later edition changed of the earlier one, in the order of the codes.</summary>
    /// <param name="nameOf">What a body is called, by its code.</param>
    public static IReadOnlyList<ItemDifference> Between(IReadOnlyList<CatalogueRow> before, IReadOnlyList<CatalogueRow> after, Func<string, string> nameOf)
    {
        var (old, next) = (before.ToDictionary(row => row.ItemId), after.ToDictionary(row => row.ItemId));
        return [.. old.Keys.Union(next.Keys).Select(id => Of(old.GetValueOrDefault(id), next.GetValueOrDefault(id), nameOf)).OfType<ItemDifference>().OrderBy(one => one.Code, StringComparer.Ordinal)];
    }

    /// <summary>The columns in which two wordings differ; of one alone, all that say something.</summary>
    public static IReadOnlyList<FieldDifference> Between(ItemContent? before, ItemContent? after, Func<string, string> nameOf) =>
        [.. Enum.GetValues<ItemField>().Select(field => new FieldDifference(field, ItemWords.Of(before, field, nameOf), ItemWords.Of(after, field, nameOf))).Where(one => one.Before != one.After)];

    private static ItemDifference? Of(CatalogueRow? before, CatalogueRow? after, Func<string, string> nameOf)
    {
        var fields = Between(before?.Content, after?.Content, nameOf);
        if (fields.Count == 0) return null;
        var row = (after ?? before)!;
        return new(row.ItemId, row.Code, row.Content.Name, row.Content.SafetyDomain, before is null ? DifferenceKind.Added : after is null ? DifferenceKind.Removed : DifferenceKind.Changed, fields);
    }
}
