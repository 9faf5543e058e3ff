using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Events;

/// <summary>An event on record: what happened, who did it and when. Written in the save of the change itself; the database refuses to change or delete it.</summary>
public sealed class EventRecord : Entity
{
    public required DateTimeOffset At { get; init; }
    public required string Kind { get; init; }
    public required ActorKind ActorKind { get; init; }

    /// <summary>The account or the client; null for the system.</summary>
    public Guid? ActorId { get; init; }

    /// <summary>Display name of who did it; 系统 where nobody did.</summary>
    public required string Actor { get; init; }
    public string? Department { get; init; }
    public required Audience Audience { get; init; }

    /// <summary>The body that <see cref="Domain.Common.Audience.Body"/> means; null where no body is meant, and those who oversee alone read it.</summary>
    public string? Body { get; init; }

    /// <summary>The event's members as JSON; of events older than the kinds, their <c>sentence</c>.</summary>
    public required string Payload { get; init; }
    public List<EventSubject> Subjects { get; init; } = [];

    public static EventRecord Of(DomainEvent what, DateTimeOffset at, EventActor who)
    {
        var id = Guid.CreateVersion7();
        return new()
        {
            Id = id,
            At = at,
            Kind = what.Kind,
            ActorKind = who.Kind,
            ActorId = who.Id,
            Actor = who.Name,
            Department = who.Department,
            Audience = what.Audience,
            Body = what.AudienceBody ?? who.Body,
            Payload = EventPayload.Write(what),
            Subjects = [.. what.Subjects.Distinct().Select(subject => new EventSubject { EventId = id, Kind = subject.Kind, SubjectId = subject.Id, At = at })],
        };
    }

    /// <summary>The subject of that kind, where there is exactly one.</summary>
    public Guid? The(SubjectKind kind) => Subjects.Where(subject => subject.Kind == kind).Select(subject => (Guid?)subject.SubjectId).ToList() is [var only] ? only : null;
}

/// <summary>One thing that an event is about; the instant stands here too, so that the course of a matter is one index.</summary>
public sealed class EventSubject
{
    public required Guid EventId { get; init; }
    public required SubjectKind Kind { get; init; }
    public required Guid SubjectId { get; init; }
    public required DateTimeOffset At { get; init; }
}

/// <summary>Who did something, as it is kept beside the event.</summary>
public sealed record EventActor(ActorKind Kind, Guid? Id, string Name, string? Department, string? Body)
{
    public static EventActor Of(Actor actor) => actor switch
    {
        Person person => new(ActorKind.Person, person.Id, person.Name, person.Department, person.Body),
        Client client => new(ActorKind.Client, null, client.Name, null, null),
        SystemActor system => new(ActorKind.System, null, system.Name, null, null),
        _ => new(ActorKind.Nobody, null, actor.Name, null, null),
    };
}
