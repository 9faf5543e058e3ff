using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Domain.Guidelines;

/// <summary>One domain of a manual, as the body's guideline had it when the edition was compiled.</summary>
/// <param name="GuidelineRevision">Which version of the body's guideline.</param>
public sealed record ManualChapter(SafetyDomain SafetyDomain, string Body, int GuidelineRevision, IReadOnlyList<ManualSection> Sections);

/// <param name="Key">重点检查事项, as the lead marked it.</param>
/// <param name="ItemCode">Of the item that the section is about: PS-AQ-001.</param>
public sealed record ManualSection(GuidelineSection Content, string? ItemCode, bool Key);

/// <summary>一手册: an edition compiled from the accepted guidelines of all bodies, 五(二). It is never changed; what changes comes with the next edition.</summary>
public sealed class Manual : AggregateRoot
{
    private Manual() { }

    /// <summary>坪工贸册〔2026〕1号: running within the year, without gaps.</summary>
    public string Number { get; private init; } = "";
    public int Year { get; private init; }
    public DateOnly CompiledOn { get; private init; }
    public DateTimeOffset CompiledAt { get; private init; }
    public List<ManualChapter> Chapters { get; private init; } = [];

    /// <summary>Domains whose body had no accepted guideline; the lead said that the edition goes without them.</summary>
    public List<SafetyDomain> Missing { get; private init; } = [];

    /// <summary>The file as it was issued.</summary>
    public Guid DocumentId { get; private init; }

    public static string NumberOf(int year, int serial) => $"坪工贸册〔{year}〕{serial}号";

    public static Manual Compile(string number, DateOnly on, DateTimeOffset at, IReadOnlyList<ManualChapter> chapters, Guid documentId)
    {
        var manual = new Manual
        {
            Number = number,
            Year = on.Year,
            CompiledOn = on,
            CompiledAt = at,
            Chapters = [.. chapters],
            Missing = [.. Enum.GetValues<SafetyDomain>().Except(chapters.Select(chapter => chapter.SafetyDomain))],
            DocumentId = documentId,
        };
        manual.Happened(new ManualCompiled(manual.Id, number, chapters.Count));
        return manual;
    }
}
