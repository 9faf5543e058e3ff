using System.Collections;
using System.Reflection;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Events;

/// <summary>What an event says to an officer: one Chinese sentence, without who and when.</summary>
public static class EventSentences
{
    /// <summary>Each feature has its own table, which is found by its type.</summary>
    private static readonly IReadOnlyDictionary<Type, Func<DomainEvent, string>> Table = typeof(Sentences).Assembly.GetTypes()
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public)).Where(field => field.FieldType == typeof(Sentences))
        .SelectMany(field => (Sentences)field.GetValue(null)!).ToDictionary();

    public static string Of(EventRecord record) => Of(record.Kind, record.Payload);

    /// <summary>A kind that this program does not know yet says its name.</summary>
    public static string Of(string kind, string payload) =>
        EventPayload.SentenceOf(payload, out var sentence) ? sentence : EventPayload.Read(kind, payload) is { } what ? Of(what) : kind;

    public static string Of(DomainEvent what) => Table[what.GetType()](what);
}

/// <summary>The sentences of one aggregate's events.</summary>
internal sealed class Sentences : IEnumerable<KeyValuePair<Type, Func<DomainEvent, string>>>
{
    private readonly Dictionary<Type, Func<DomainEvent, string>> _table = [];

    public void Add<T>(Func<T, string> says) where T : DomainEvent => _table.Add(typeof(T), what => says((T)what));

    public IEnumerator<KeyValuePair<Type, Func<DomainEvent, string>>> GetEnumerator() => _table.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
