using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supervision.Api.Http;

/// <summary>Members of enumerations as the contract's words: <c>doubleRandom</c>, and neither a number nor <c>DoubleRandom</c>.</summary>
internal sealed class WordJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsEnum;

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Of<>).MakeGenericType(type))!;

    private sealed class Of<T> : JsonConverter<T> where T : struct, Enum
    {
        private static readonly FrozenDictionary<T, string> Words = Enum.GetValues<T>().ToFrozenDictionary(member => member, member => WireWords.Of(member));
        private static readonly FrozenDictionary<string, T> Members = Words.ToFrozenDictionary(word => word.Value, word => word.Key, StringComparer.Ordinal);

        public override T Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && Members.TryGetValue(reader.GetString()!, out var member) ? member : throw new JsonException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Words[value]);

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Members.TryGetValue(reader.GetString()!, out var member) ? member : throw new JsonException();

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Words[value]);
    }
}

/// <summary>How the wire spells what the program names: <c>doubleRandom</c> for <c>DoubleRandom</c>.</summary>
internal static class WireWords
{
    public static string Of(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    public static string Of(Enum member) => Of(member.ToString());

    /// <summary>The words of an enumeration, in its order.</summary>
    public static IReadOnlyList<string> All(Type enumeration) => [.. Enum.GetNames(enumeration).Select(Of)];
}
