using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Supervision.Infrastructure.Persistence;

/// <summary>A value that is always read and written whole, kept as one jsonb column.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static PropertyBuilder<T> IsJson<T>(this PropertyBuilder<T> property) where T : class
    {
        property.HasColumnType("jsonb").HasConversion(
            value => JsonSerializer.Serialize(value, Options),
            text => JsonSerializer.Deserialize<T>(text, Options)!);
        property.Metadata.SetValueComparer(new ValueComparer<T>(
            (a, b) => Text(a) == Text(b),
            value => Text(value).GetHashCode(StringComparison.Ordinal),
            value => JsonSerializer.Deserialize<T>(Text(value), Options)!));
        return property;
    }

    private static string Text<T>(T? value) => JsonSerializer.Serialize(value, Options);
}
