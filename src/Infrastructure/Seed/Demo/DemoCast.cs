using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Reference;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Brings the people and enterprises of the story on, from its data files.</summary>
internal static class DemoCast
{
    private const string Folder = "Demo";

    public static async Task<DemoStage> GatherAsync(SupervisionDbContext db, IWorkCalendar calendar, DateTimeOffset now, CancellationToken ct)
    {
        var officers = Officers(ChinaTime.DateOf(now));
        db.Officers.AddRange(officers);
        db.Liaisons.AddRange(Liaisons(await db.Departments.Where(department => department.SubdistrictCode != null).ToListAsync(ct)));
        var sectors = await db.IndustryClasses.Where(industry => industry.Sector != null).ToDictionaryAsync(industry => industry.Code, industry => industry.Sector!.Value, ct);
        var items = await db.SupervisionItems.AsNoTracking().ToListAsync(ct);
        var enterprises = ReferenceFile.Csv("enterprises.csv", Folder).Select(row => EnterpriseOf(row, sectors)).ToList();
        db.Enterprises.AddRange(enterprises);

        var stage = new DemoStage(db, calendar, now)
        {
            Enterprises = enterprises,
            Items = items.GroupBy(item => item.Body).ToDictionary(body => body.Key, body => body.ToList()),
            Officers = officers.ToLookup(officer => officer.Department),
            OfficeOfStreet = await db.Departments.Where(department => department.ParentCode == Bodies.Emergency)
                .ToDictionaryAsync(department => department.SubdistrictCode!, department => department.Code, ct),
            Hazards = ReferenceFile.Csv("hazards.csv", Folder).Select(HazardOf).ToDictionary(hazard => hazard.Item),
        };
        foreach (var (enterprise, index) in enterprises.Select((enterprise, index) => (enterprise, index)))
            stage.Tell(enterprise, now.AddDays(-730 + (index % 40)), DemoPerson.Lead);
        return stage;
    }

    private static List<Officer> Officers(DateOnly today) =>
    [
        .. ReferenceFile.Csv("roster.csv", Folder).Select(row => row.Enum<OfficerKind>("kind") is var kind && kind == OfficerKind.Officer
            ? Officer.Certified(row["department"], row["name"], row["certificate"], new DateWindow(today.AddDays(-1100), today.AddDays(int.Parse(row["validForDays"], null))))
            : Officer.Helper(row["department"], row["name"], kind)),
    ];

    private static IEnumerable<Liaison> Liaisons(IEnumerable<Department> offices)
    {
        foreach (var account in DemoAccounts.All.Where(account => account.Role is Role.Leader or Role.Liaison))
            yield return LiaisonOf(account.Department!, account.Role == Role.Leader ? LiaisonKind.Leader : LiaisonKind.Liaison, account.DisplayName);
        foreach (var coordinator in DemoAccounts.All.Where(account => account.Role == Role.StreetCoordinator && offices.Any(office => office.Code == account.Department)))
            yield return LiaisonOf(coordinator.Department!, LiaisonKind.Liaison, coordinator.DisplayName);
    }

    private static Liaison LiaisonOf(string department, LiaisonKind kind, string name) => new()
    {
        Department = department,
        Kind = kind,
        Name = name,
        Title = kind == LiaisonKind.Leader ? "副局长" : "科员",
        Phone = $"0755-2840{1000 + (name.Sum(character => character) % 9000)}",
    };

    private static Enterprise EnterpriseOf(ReferenceFile.Row row, Dictionary<string, Sector> sectors) =>
        Enterprise.Register(UnifiedSocialCreditCode.Parse(row["uscc"]).Value, new()
        {
            Name = row["name"],
            IndustryCode = row["industry"],
            Sector = sectors[row["industry"]],
            SubdistrictCode = row["subdistrict"],
            Community = row["community"],
            Address = row["address"],
            LegalRepresentative = row["legalRepresentative"],
            Contact = row["contact"],
            Phone = row["phone"],
            RiskColour = row.Enum<RiskColour>("risk"),
            SafetyDomains = Members<SafetyDomain>(row["safetyDomains"]),
            SpecialHazards = Members<SpecialHazard>(row["specialHazards"]),
            Employees = int.Parse(row["employees"], null),
        });

    private static DemoHazard HazardOf(ReferenceFile.Row row) =>
        new(row["item"], row.Enum<HazardGrade>("grade"), row.Optional("needs") is null ? null : row.Enum<SpecialHazard>("needs"), row["description"], row["rectification"]);

    private static List<T> Members<T>(string text) where T : struct, Enum => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<T>)];
}
