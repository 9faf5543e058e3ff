using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Supervision.Api.Http;

/// <summary>JSON as the contract has it: camelCase, enums as camelCase words, nothing unknown let through, Chinese written as such.</summary>
internal static class Json
{
    public static readonly JsonSerializerOptions Options = Configure(new(JsonSerializerDefaults.Web));

    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.AllowDuplicateProperties = false;
        options.PropertyNameCaseInsensitive = false;
        options.RespectNullableAnnotations = true;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.Converters.Add(new WordJsonConverter());
        options.Converters.Add(new DateJsonConverter());
        options.Converters.Add(new YearMonthJsonConverter());
        options.Converters.Add(new ClauseJsonConverter());
        options.Converters.Add(new TextJsonConverter());
        options.TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatCannotBeNull, RefuseNullsInLists } };
        return options;
    }

    /// <summary>A constructor parameter that can be neither null nor left to a default must be sent; a boolean that is left out is false.</summary>
    private static void RequireWhatCannotBeNull(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } && property.PropertyType != typeof(bool) && Nullable.GetUnderlyingType(property.PropertyType) is null)
                property.IsRequired = true;
    }

    /// <summary>No list of the contract has room for null, which the annotations of its elements cannot say to the serialiser.</summary>
    private static void RefuseNullsInLists(JsonTypeInfo type)
    {
        if (type is { Kind: JsonTypeInfoKind.Enumerable, ElementType.IsValueType: false })
            type.OnDeserialized = list =>
            {
                if (((System.Collections.IEnumerable)list).Cast<object?>().Any(element => element is null)) throw new JsonException();
            };
    }
}
