namespace Supervision.Domain.Common;

/// <summary>Days from <paramref name="From"/> to <paramref name="To"/>, both included.</summary>
public readonly record struct DateWindow(DateOnly From, DateOnly To)
{
    public bool IsEmpty => To < From;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    public DateWindow Intersect(DateWindow other) =>
        new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    public override string ToString() => $"{From:yyyy-MM-dd}–{To:yyyy-MM-dd}";
}
