using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>Class of an enterprise under 粤应急规〔2025〕4号, by which frequencies are published.</summary>
public enum EnterpriseClass
{
    [Label("重点企业")] Key,
    [Label("一般企业")] General,
}

/// <summary>Which level's body supervises an enterprise under 粤应急规〔2025〕4号.</summary>
public enum OwningLevel
{
    [Label("市级")] City,
    [Label("区级")] District,
}

/// <summary>企业的一段保护日：期间内尽量不安排检查</summary>
/// <param name="From">第一天</param>
/// <param name="To">最后一天（含）</param>
/// <param name="Reason">缘由，如搬迁、年度停产检修、重要客户验厂</param>
public sealed record ProtectedPeriod(DateOnly From, DateOnly To, string Reason)
{
    public bool Meets(DateWindow window) => From <= window.To && window.From <= To;

    /// <summary>Whether no day of the window is outside it.</summary>
    public bool Covers(DateWindow window) => From <= window.From && window.To <= To;
}

/// <summary>How an enterprise stands to those who supervise it: its class, whose it is, and when it asks to be left alone.</summary>
/// <param name="Document">Number of the document that classed it; null where it is not classed.</param>
/// <param name="Protected">In order of their first days.</param>
public sealed record EnterpriseStanding(EnterpriseClass? Class, OwningLevel? OwningLevel, string? Document, IReadOnlyList<ProtectedPeriod> Protected)
{
    public const int MostPeriods = 12;

    public bool Same(EnterpriseStanding other) =>
        (Class, OwningLevel, Document) == (other.Class, other.OwningLevel, other.Document) && Protected.SequenceEqual(other.Protected);
}
