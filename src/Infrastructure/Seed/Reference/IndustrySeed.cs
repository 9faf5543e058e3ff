using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Reference;

/// <summary>GB/T 4754-2017, each code with the sector that the longest matching prefix gives it.</summary>
internal sealed class IndustrySeed(SupervisionDbContext db) : ISeed
{
    public string Name => SeedNames.Reference;

    public Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        var rules = new SectorRules(ReferenceFile.Csv("sector-rules.csv").Select(RuleOf));
        return db.MatchAsync(ReferenceFile.Csv("industries.csv").Select(row => IndustryOf(row, rules)), industry => industry.Code, ct);
    }

    private static SectorRule RuleOf(ReferenceFile.Row row) =>
        new(row["prefix"], row.Optional("sector") is null ? null : row.Enum<Sector>("sector"), row["verified"] == "yes", row["note"]);

    private static IndustryClass IndustryOf(ReferenceFile.Row row, SectorRules rules)
    {
        var rule = rules.For(row["code"]);
        return new()
        {
            Code = row["code"],
            Name = row["name"],
            Level = row.Enum<IndustryLevel>("level"),
            ParentCode = row.Optional("parent"),
            Sector = rule?.Sector,
            SectorUnverified = rule is { Verified: false },
        };
    }
}
