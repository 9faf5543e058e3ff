using Supervision.Domain.Departments;

namespace Supervision.Domain.Catalogues;

/// <summary>All that a row of the one table says, without its code; the members mean what <see cref="SupervisionItem"/> says of them.</summary>
public sealed record ItemContent(SafetyDomain SafetyDomain, string Name)
{
    public IReadOnlyList<string> CooperatingBodies { get; init; } = [];
    public IReadOnlyList<string> Points { get; init; } = [];
    public IReadOnlyList<LegalBasis> LegalBases { get; init; } = [];
    public IReadOnlyList<string> Standards { get; init; } = [];
    public InspectionForce Force { get; init; }
    public string Frequency { get; init; } = "";
    public IReadOnlyList<ColourFrequency> ColourFrequencies { get; init; } = [];
    public int? CapPerYear { get; init; }
    public bool MajorHazard { get; init; }
    public string? MajorHazardReference { get; init; }
    public IReadOnlyList<string> MajorHazardCriteria { get; init; } = [];
    public IReadOnlyList<string> Tags { get; init; } = [];
    public bool Sample { get; init; }
    public bool Published { get; init; }

    public static ItemContent Of(SupervisionItem item) => new(item.SafetyDomain, item.Name)
    {
        CooperatingBodies = item.CooperatingBodies,
        Points = item.Points,
        LegalBases = item.LegalBases,
        Standards = item.Standards,
        Force = item.Force,
        Frequency = item.Frequency,
        ColourFrequencies = item.ColourFrequencies,
        CapPerYear = item.CapPerYear,
        MajorHazard = item.MajorHazard,
        MajorHazardReference = item.MajorHazardReference,
        MajorHazardCriteria = item.MajorHazardCriteria,
        Tags = item.Tags,
        Sample = item.Sample,
        Published = item.Published,
    };

    /// <summary>Equal in every member; lists by their elements.</summary>
    public bool SameAs(ItemContent other) =>
        Points.SequenceEqual(other.Points) && LegalBases.SequenceEqual(other.LegalBases) && Standards.SequenceEqual(other.Standards)
        && MajorHazardCriteria.SequenceEqual(other.MajorHazardCriteria) && Tags.SequenceEqual(other.Tags)
        && CooperatingBodies.SequenceEqual(other.CooperatingBodies) && ColourFrequencies.SequenceEqual(other.ColourFrequencies)
        && WithListsOf(other) == other;

    private ItemContent WithListsOf(ItemContent other) => this with
    {
        CooperatingBodies = other.CooperatingBodies,
        ColourFrequencies = other.ColourFrequencies,
        Points = other.Points,
        LegalBases = other.LegalBases,
        Standards = other.Standards,
        MajorHazardCriteria = other.MajorHazardCriteria,
        Tags = other.Tags,
    };
}
