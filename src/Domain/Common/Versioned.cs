namespace Supervision.Domain.Common;

/// <summary>Something that tells by a number whether it has changed since somebody read it.</summary>
public abstract class Versioned : Entity
{
    /// <summary>Starts at 1; set by the persistence layer, which refuses a save over a version that is no longer the stored one.</summary>
    public int Version { get; private set; }

    /// <summary>Something in it was changed that the persistence layer does not see by itself.</summary>
    public bool Touched { get; private set; }

    protected void Touch() => Touched = true;

    public void Settle() => Touched = false;
}

/// <summary>
/// Its versions continue those of the aggregate that it belongs to: where both change in one save it takes that one's version, else its own next. One number line then serves
/// both, and whoever has read the whole at version v has read the follower as of v.
/// </summary>
public interface IFollows
{
    /// <summary>The aggregate whose versions it continues.</summary>
    Guid LeaderId { get; }
}

public static class Following
{
    /// <summary>Whether somebody knows a follower as it now is, who has read it, or the whole, at this version.</summary>
    /// <param name="whole">The present version of the aggregate that it belongs to.</param>
    public static bool IsKnownAt(this Versioned follower, int read, int whole) => follower.Version <= read && read <= Math.Max(follower.Version, whole);
}
