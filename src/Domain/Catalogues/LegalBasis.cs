namespace Supervision.Domain.Catalogues;

/// <summary>An article that an item rests on. Law changes while items live, so a basis says until when it holds.</summary>
public sealed record LegalBasis
{
    /// <summary>Full title: 中华人民共和国安全生产法.</summary>
    public required string Law { get; init; }

    /// <summary>Which edition was read: 2021-06-10修正.</summary>
    public required string Edition { get; init; }

    /// <summary>第二十二条; null where the whole law is meant.</summary>
    public string? Article { get; init; }

    /// <summary>First day on which this edition is in force; null where it has been for long.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>Title of what replaced the law; null while nothing has, and where it lapsed without a successor.</summary>
    public string? SupersededBy { get; init; }

    /// <summary>First day on which the law is replaced, or has lapsed.</summary>
    public DateOnly? SupersededOn { get; init; }

    /// <summary>Only a part of the law was replaced, so the article may still hold: a person must look.</summary>
    public bool SupersededInPart { get; init; }

    /// <summary>Nobody has compared the article with the published text yet (待核对).</summary>
    public bool Unverified { get; init; }

    /// <summary>Whether the article may be relied on on this day.</summary>
    public bool InForceOn(DateOnly day) => (EffectiveOn is null || day >= EffectiveOn) && (SupersededOn is null || SupersededInPart || day < SupersededOn);

    /// <summary>Whether a person has to look before the item is relied on on this day: the law was replaced, wholly or in part, or has lapsed.</summary>
    public bool NeedsReviewOn(DateOnly day) => SupersededOn is { } since && day >= since;
}
