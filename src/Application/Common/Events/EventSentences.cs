using System.Collections;
using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Application.Hazards;
using Supervision.Application.Inspections;
using Supervision.Application.JointLists;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Events;

/// <summary>What an event says to an officer: one Chinese sentence, without who and when.</summary>
public static class EventSentences
{
    private static readonly IReadOnlyDictionary<Type, Func<DomainEvent, string>> Table = new Sentences[]
    {
        EnterpriseSentences.Table,
        FilingSentences.Table,
        JointListSentences.Table,
        InspectionSentences.Table,
        HazardSentences.Table,
        ReferenceSentences.Table,
    }.SelectMany(table => table).ToDictionary();

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
