using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

public enum LiaisonKind
{
    [Label("分管领导")] Leader,
    [Label("联络员")] Liaison,
}

/// <summary>Each body, and each office of a street, names exactly one leader and one liaison. 六(二).</summary>
public sealed class Liaison : Entity
{
    /// <summary>The department that they answer for.</summary>
    public required string Department { get; init; }

    public required LiaisonKind Kind { get; init; }
    public required string Name { get; set; }

    /// <summary>职务; may be unknown.</summary>
    public string? Title { get; set; }

    /// <summary>Personal data: shown to the people who coordinate, masked for the rest.</summary>
    public required string Phone { get; set; }
}
