using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

public static class LiaisonErrors
{
    public static readonly Error Ended = Error.Elsewhere("liaison.ended", "这次任职已经结束", Clause.Liaisons);

    public static Error BeforeItBegan(DateOnly from) => Error.Invalid("liaison.ends-before", $"任职自{from:yyyy年M月d日}起，结束日期不能早于这一天", "on", Clause.Liaisons);

    /// <param name="day">The day of the present or last appointment that the new one must be after.</param>
    public static Error Overlaps(string name, DateOnly day) => Error.Invalid("liaison.overlaps", $"{name}已登记任职到{day:yyyy年M月d日}，新的任职须晚于这一天；同一天只能有一人", "from", Clause.Liaisons);
}
