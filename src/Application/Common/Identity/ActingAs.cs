namespace Supervision.Application.Common.Identity;

/// <summary>As whom a scope acts that no request opened: a job says it at the start of its scope. Work that does not say it fails at the first question of who acts.</summary>
public sealed class ActingAs
{
    /// <summary>Null until it is said.</summary>
    public Actor? Actor { get; private set; }

    public void Be(Actor actor) => Actor = Actor is null || Actor == actor ? actor : throw new InvalidOperationException($"this scope already acts as {Actor.Name}");
}
