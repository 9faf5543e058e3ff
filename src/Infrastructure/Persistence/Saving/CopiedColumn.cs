using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>A column as COPY writes it.</summary>
/// <param name="Name">In the table that is written to, quoted.</param>
/// <param name="Source">In the entity's table, quoted.</param>
/// <param name="Type">Without its length and precision, as COPY wants it.</param>
/// <param name="ValueOf">As the provider takes it; null for null.</param>
internal sealed partial record CopiedColumn(string Name, string Source, string Type, Func<EntityEntry, object?> ValueOf)
{
    public static CopiedColumn Of(IProperty property) => Of(property, "", entry => entry.Property(property).CurrentValue);

    /// <summary>What the row said when it was read.</summary>
    public static CopiedColumn OriginalOf(IProperty property) => Of(property, "original_", entry => entry.Property(property).OriginalValue);

    /// <summary>All columns of an entity that is added; its parts stand in tables of their own or in JSON.</summary>
    public static IReadOnlyList<CopiedColumn> AllOf(IEntityType type)
    {
        var owned = type.GetNavigations().Where(part => part.TargetEntityType.IsOwned()).ToList();
        if (owned.Find(part => !part.TargetEntityType.IsMappedToJson()) is { } shared)
            throw new NotSupportedException($"{type.DisplayName()}.{shared.Name} shares the table; a bulk save cannot add it");
        return [.. type.GetProperties().Where(property => property.GetComputedColumnSql() is null).Select(Of), .. owned.Select(OfJson)];
    }

    public static string Quoted(string name) => $"\"{name}\"";

    private static CopiedColumn Of(IProperty property, string prefix, Func<EntityEntry, object?> valueOf)
    {
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return new(Quoted(prefix + property.GetColumnName()), Quoted(property.GetColumnName()), Facets().Replace(property.GetColumnType(), ""), entry =>
            valueOf(entry) is { } value ? convert is null ? value : convert(value) : null);
    }

    private static CopiedColumn OfJson(INavigation parts)
    {
        var (type, column) = (parts.TargetEntityType, Quoted(parts.TargetEntityType.GetContainerColumnName()!));
        if (!parts.IsCollection || type.GetNavigations().Any(part => part.TargetEntityType.IsOwned() && !part.IsOnDependent)) throw new NotSupportedException($"a bulk save writes flat lists as JSON, not {parts.Name}");
        return new(column, column, "jsonb", entry => Json(type, (IEnumerable<object>)entry.Navigation(parts).CurrentValue!));
    }

    /// <summary>As EF Core itself writes and reads it.</summary>
    private static string Json(IEntityType type, IEnumerable<object> parts)
    {
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text))
        {
            writer.WriteStartArray();
            foreach (var part in parts)
            {
                writer.WriteStartObject();
                foreach (var property in type.GetProperties().Where(property => !property.IsShadowProperty()))
                {
                    writer.WritePropertyName(property.GetJsonPropertyName()!);
                    if (property.GetGetter().GetClrValue(part) is { } value) property.GetTypeMapping().JsonValueReaderWriter!.ToJson(writer, value);
                    else writer.WriteNullValue();
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }

    [GeneratedRegex(@"\(\d+\)")]
    private static partial Regex Facets();
}
