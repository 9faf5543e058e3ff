using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Reference;

/// <summary>The sample rows of the one table, labelled 样例 because the Plan's attachment 1 is not public, and the criteria of major hazards.</summary>
internal sealed class CatalogueSeed(SupervisionDbContext db) : ISeed
{
    public string Name => SeedNames.Reference;

    public async Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        await db.MatchAsync(ReferenceFile.List<MajorHazardCriterion>("major-hazard-criteria.json"), criterion => criterion.Code, ct);

        // From the first edition on the table is changed by editions alone.
        if (!await db.Catalogues.AnyAsync(ct)) await MatchItemsAsync(ct);

        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task MatchItemsAsync(CancellationToken ct)
    {
        var known = await db.SupervisionItems.ToDictionaryAsync(item => item.Code, ct);
        foreach (var row in ReferenceFile.List<ItemRow>("supervision-items.json"))
        {
            // A row that somebody has made their own, no sample any more, is theirs.
            if (!known.TryGetValue(row.Code, out var item)) db.SupervisionItems.Add(SupervisionItem.Create(row.Code, row.Content()));
            else if (item.Sample) item.Revise(row.Content());
        }
    }

    private sealed record ItemRow(string Code, SafetyDomain SafetyDomain, string Name)
    {
        public List<string> Points { get; init; } = [];
        public List<LegalBasis> LegalBases { get; init; } = [];
        public List<string> Standards { get; init; } = [];
        public InspectionForce Force { get; init; }
        public string Frequency { get; init; } = "";
        public int? CapPerYear { get; init; }
        public bool MajorHazard { get; init; }
        public string? MajorHazardReference { get; init; }
        public List<string> MajorHazardCriteria { get; init; } = [];
        public List<string> Tags { get; init; } = [];

        public ItemContent Content() => new(SafetyDomain, Name)
        {
            Points = Points,
            LegalBases = LegalBases,
            Standards = Standards,
            Force = Force,
            Frequency = Frequency,
            CapPerYear = CapPerYear,
            MajorHazard = MajorHazard,
            MajorHazardReference = MajorHazardReference,
            MajorHazardCriteria = MajorHazardCriteria,
            Tags = Tags,
            Sample = true,
            Published = true,
        };
    }
}
