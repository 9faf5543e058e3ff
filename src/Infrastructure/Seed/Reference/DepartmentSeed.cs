using Supervision.Domain.Departments;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Reference;

/// <summary>The six streets with their communities, the seven bodies of the Plan and their offices in the streets.</summary>
internal sealed class DepartmentSeed(SupervisionDbContext db) : ISeed
{
    public string Name => SeedNames.Reference;

    public async Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        await db.MatchAsync(ReferenceFile.Csv("subdistricts.csv").Select(SubdistrictOf), street => street.Code, ct);
        await db.MatchAsync(ReferenceFile.Csv("communities.csv").Select(CommunityOf), community => community.Code, ct);
        await db.MatchAsync(ReferenceFile.Csv("departments.csv").Select(DepartmentOf), department => department.Code, ct);
    }

    private static Subdistrict SubdistrictOf(ReferenceFile.Row row) => new() { Code = row["code"], Name = row["name"], Suffix = row["suffix"] };

    private static Community CommunityOf(ReferenceFile.Row row) => new() { Code = row["code"], Name = row["name"], SubdistrictCode = row["subdistrict"] };

    private static Department DepartmentOf(ReferenceFile.Row row, int position) => new()
    {
        Code = row["code"],
        Name = row["name"],
        ShortName = row["shortName"],
        Role = row.Enum<DepartmentRole>("role"),
        ParentCode = row.Optional("parent"),
        SubdistrictCode = row.Optional("subdistrict"),
        Position = position,
        SafetyDomains = [.. row["safetyDomains"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(domain => Enum.Parse<SafetyDomain>(domain, ignoreCase: true))],
    };
}
