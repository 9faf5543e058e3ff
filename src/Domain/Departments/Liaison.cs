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
}

public static class LiaisonErrors
{
    public static readonly Error Ended = Error.Elsewhere("liaison.ended", "这次任职已经结束", Clause.Liaisons);

    public static Error BeforeItBegan(DateOnly from) => Error.Invalid("liaison.ends-before", $"任职自{from:yyyy年M月d日}起，结束日期不能早于这一天", "on", Clause.Liaisons);

    public static Error NotAfter(string name, DateOnly from) => Error.Invalid("liaison.overlaps", $"{name}自{from:yyyy年M月d日}起任职，新的任职须晚于这一天；同一天只能有一人", "from", Clause.Liaisons);

    public static Error NotAfterEnd(string name, DateOnly to) => Error.Invalid("liaison.overlaps", $"{name}任职至{to:yyyy年M月d日}，新的任职须晚于这一天；同一天只能有一人", "from", Clause.Liaisons);
}
