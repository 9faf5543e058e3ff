using System.Text.Json.Serialization;

namespace Supervision.Application.Common.Data;

/// <summary>One page of a list. Totals are exact up to 10,000; beyond that <see cref="TotalIsExact"/> is false and pages end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, [property: JsonPropertyName("page")] int Number, int Size, int Total, bool TotalIsExact)
{
    public Page<TRow> Select<TRow>(Func<T, TRow> rowOf) => new([.. Items.Select(rowOf)], Number, Size, Total, TotalIsExact);
}

/// <summary>The part of a list request that all lists share; a list request inherits it and adds its filters.</summary>
public abstract record PageRequest
{
    /// <summary>Any part of a name, code or number; from one character up.</summary>
    public string? Q { get; init; }

    /// <summary>A field's name; descending with a leading minus. Each list says which it knows.</summary>
    public string? Sort { get; init; }

    /// <summary>From 1; default 1.</summary>
    public int? Page { get; init; }

    /// <summary>1–200; default 20.</summary>
    public int? Size { get; init; }

    internal int PageNumber => Page ?? 1;
    internal int PageSize => Size ?? 20;
}
