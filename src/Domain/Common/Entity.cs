namespace Supervision.Domain.Common;

/// <summary>Something with an identity of its own; the id is a UUIDv7 made by the program, so it is known before the first save.</summary>
public abstract class Entity
{
    public Guid Id { get; protected init; } = Guid.CreateVersion7();
}

/// <summary>The root of what changes together. Its version rises with each save that changed anything in it and is the ETag on the wire.</summary>
public abstract class AggregateRoot : Versioned
{
    private readonly List<DomainEvent> _events = [];

    public IReadOnlyList<DomainEvent> Events => _events;

    /// <summary>Says what has just happened. A verb that changes anything says so: this is also what raises the version.</summary>
    protected void Happened(DomainEvent what) => _events.Add(what);

    public void ClearEvents() => _events.Clear();
}
