using System.Text.Json.Serialization;

namespace Supervision.Application.Common.Data;

/// <summary>列表的一页。总数至 10000 条为准确数；超过的 totalIsExact 为 false，也不再翻页。</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, [property: JsonPropertyName("page")] int Number, int Size, int Total, bool TotalIsExact)
{
    public Page<TRow> Select<TRow>(Func<T, TRow> rowOf) => new([.. Items.Select(rowOf)], Number, Size, Total, TotalIsExact);
}

/// <summary>The part of a list request that all lists share; a list request inherits it and adds its filters.</summary>
public abstract record PageRequest
{
    /// <summary>名称、代码或编号的任意部分，一个字起</summary>
    public string? Q { get; init; }

    /// <summary>排序的内容，前加“-”为倒序</summary>
    public string? Sort { get; init; }

    /// <summary>第几页，从1起，默认1</summary>
    public int? Page { get; init; }

    /// <summary>每页条数，1至200，默认20</summary>
    public int? Size { get; init; }

    internal int PageNumber => Page ?? 1;
    internal int PageSize => Size ?? 20;
}
