namespace Supervision.Application.Common.Identity;

/// <summary>How far an actor's sight reaches at most. Which rows within it one sees, each aggregate's visibility says; what none names is not seen.</summary>
public abstract record Reach
{
    private Reach()
    {
    }

    /// <summary>A system actor's: every row of the kinds that its job may read.</summary>
    public sealed record Everything : Reach;

    /// <summary>A district body's: all streets.</summary>
    public sealed record District : Reach;

    /// <summary>A street office's.</summary>
    /// <param name="Code">Nine digits.</param>
    public sealed record Street(string Code) : Reach;

    /// <summary>An enterprise's: itself.</summary>
    public sealed record OneEnterprise(Guid Id) : Reach;

    public sealed record Nothing : Reach;
}
