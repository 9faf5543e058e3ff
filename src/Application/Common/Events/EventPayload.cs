using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Events;

/// <summary>The members of an event as JSON, and back. Names are those of the members; what follows from the kind (subjects, audience) is not among them.</summary>
public static class EventPayload
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase), new MonthConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutWhatFollows } },
    };

    public static string Write(DomainEvent what) => JsonSerializer.Serialize(what, what.GetType(), Json);

    /// <summary>Null for a kind that this program does not know, and for what is older than the kinds.</summary>
    public static DomainEvent? Read(string kind, string payload) =>
        EventKinds.All.TryGetValue(kind, out var type) && !SentenceOf(payload, out _) ? (DomainEvent?)JsonSerializer.Deserialize(payload, type, Json) : null;

    /// <summary>The sentence of an event that was recorded as one, before events had members.</summary>
    public static bool SentenceOf(string payload, out string sentence)
    {
        sentence = "";
        if (!payload.StartsWith("{\"sentence\":", StringComparison.Ordinal)) return false;
        sentence = JsonDocument.Parse(payload).RootElement.GetProperty("sentence").GetString()!;
        return true;
    }

    private static void LeaveOutWhatFollows(JsonTypeInfo type)
    {
        if (!typeof(DomainEvent).IsAssignableFrom(type.Type)) return;
        var follows = typeof(DomainEvent).GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)).ToHashSet();
        for (var i = type.Properties.Count - 1; i >= 0; i--)
            if (follows.Contains(type.Properties[i].Name)) type.Properties.RemoveAt(i);
    }

    private sealed class MonthConverter : JsonConverter<YearMonth>
    {
        public override YearMonth Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => YearMonth.Parse(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}

/// <summary>Every kind of event that the program knows.</summary>
public static class EventKinds
{
    public static readonly IReadOnlyDictionary<string, Type> All = typeof(DomainEvent).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(DomainEvent)) && !type.IsAbstract).ToDictionary(type => EventKindAttribute.Of(type).Kind);
}
