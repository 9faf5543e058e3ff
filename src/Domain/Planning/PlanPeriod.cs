namespace Supervision.Domain.Planning;

/// <summary>When a visit is planned within the year: a month, or a quarter whose month is left open, 五(三)1.</summary>
/// <param name="First">1–12.</param>
/// <param name="Last">1–12, included; the same as <paramref name="First"/> for a month.</param>
public readonly record struct PlanPeriod(int First, int Last)
{
    public static PlanPeriod OfMonth(int month) => new(month, month);

    /// <param name="quarter">1–4.</param>
    public static PlanPeriod OfQuarter(int quarter) => new((quarter * 3) - 2, quarter * 3);

    /// <summary>Null for a quarter.</summary>
    public int? Month => First == Last ? First : null;

    /// <summary>Null for a month.</summary>
    public int? Quarter => First == Last ? null : Last / 3;

    public bool Holds(int month) => First <= month && month <= Last;

    /// <summary>By how many months it would have to move to hold this one; 0 where it does.</summary>
    public int DistanceTo(int month) => month < First ? First - month : month > Last ? month - Last : 0;

    /// <summary>3月, 第2季度.</summary>
    public override string ToString() => Month is { } month ? $"{month}月" : $"第{Quarter}季度";
}
