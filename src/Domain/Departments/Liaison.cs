using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

public enum LiaisonKind
{
    [Label("分管领导")] Leader,
    [Label("联络员")] Liaison,
}

/// <summary>
/// That somebody is, or was, the leader or the liaison of a department. Each body, and each office of a street, has exactly one of each on a day, 六(二): a new appointment ends the one before it, and what has ended stays on record.
/// </summary>
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

    /// <summary>First day; null for who was on record before appointments had days.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day; null while nobody has followed and the post has not been given up.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>任职文件; may be unknown.</summary>
    public string? Document { get; init; }

    /// <summary>What was handed over to whom when it ended (交接情况).</summary>
    public string? Handover { get; private set; }

    public bool HoldsOn(DateOnly day) => !(day < From) && !(day > To);

    /// <summary>Ends with the day; a day before the first is refused.</summary>
    public Result End(DateOnly last, string? handover)
    {
        if (To is not null) return LiaisonErrors.Ended;
        if (last < From) return LiaisonErrors.BeforeItBegan(From!.Value);
        (To, Handover) = (last, Typed.LineOrNull(handover));
        return Result.Done;
    }

    /// <summary>Goes on as if it had not ended, for a department that is back in service.</summary>
    public void GoOn() => (To, Handover) = (null, null);
}
