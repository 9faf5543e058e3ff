namespace Supervision.Domain.Common;

/// <summary>从第一天到最后一天，含首尾</summary>
public readonly record struct DateWindow(DateOnly From, DateOnly To)
{
    public bool IsEmpty => To < From;

    public bool Contains(DateOnly day) => From <= day && day <= To;

    public DateWindow Intersect(DateWindow other) =>
        new(From > other.From ? From : other.From, To < other.To ? To : other.To);

    public override string ToString() => $"{From:yyyy-MM-dd}–{To:yyyy-MM-dd}";
}
