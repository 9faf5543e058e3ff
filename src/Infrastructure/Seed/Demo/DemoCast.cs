using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Flows;
using Supervision.Infrastructure.Seed.Reference;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Brings the people and enterprises of the story on, from its data files.</summary>
internal static class DemoCast
{
    private const string Folder = "Demo";

    /// <summary>Everybody is there before the story begins.</summary>
    public static async Task<Stage> GatherAsync(SupervisionDbContext db, IServiceProvider services, FlowClock clock, DateTimeOffset now)
    {
        var departments = await db.Departments.AsNoTracking().ToListAsync();
        var accounts = await db.Users.AsNoTracking().ToListAsync();
        var people = new DemoPeople(accounts, departments);
        var flow = new Flow(services, clock, clock.Turn, people, db);
        var officers = Officers(ChinaTime.DateOf(now));
        var enterprises = await flow.InDatabaseAsync(people.Lead, async own =>
        {
            own.Officers.AddRange(officers);
            own.Liaisons.AddRange(Liaisons());
            own.Delegations.AddRange(Delegations(departments, ChinaTime.DateOf(now), now));
            var sectors = await own.IndustryClasses.Where(industry => industry.Sector != null).ToDictionaryAsync(industry => industry.Code, industry => industry.Sector!.Value);
            var registered = ReferenceFile.Csv("enterprises.csv", Folder).Select(row => EnterpriseOf(row, sectors)).ToList();
            own.Enterprises.AddRange(registered);
            await own.SaveChangesAsync();
            return registered;
        });

        // 永固 can sign in.
        var demonstrator = accounts.First(account => account.Role == Role.Enterprise);
        await db.Users.Where(account => account.Id == demonstrator.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.EnterpriseId, enterprises[0].Id).SetProperty(account => account.DisplayName, enterprises[0].Contact));
        foreach (var (index, enterprise) in enterprises.Index()) people.Bring(enterprise, index == 0 ? demonstrator.Id : null);
        return new(flow, people, services.GetRequiredService<IWorkCalendar>(), now)
        {
            Enterprises = enterprises,
            Officers = officers.ToLookup(officer => officer.Department),
            Hazards = ReferenceFile.Csv("hazards.csv", Folder).Select(HazardOf).ToDictionary(hazard => hazard.Item),
        };
    }

    private static List<Officer> Officers(DateOnly today) =>
    [
        .. ReferenceFile.Csv("roster.csv", Folder).Select(row => row.Enum<OfficerKind>("kind") is var kind && kind == OfficerKind.Officer
            ? Officer.Certified(row["department"], row["name"], row["certificate"], new DateWindow(today.AddDays(-1100), today.AddDays(int.Parse(row["validForDays"], null))), "广东省司法厅")
            : Officer.Helper(row["department"], row["name"], kind)),
    ];

    /// <summary>Each body has delegated its street offices; that of 龙田消防所 has no deed, so that what its absence does can be seen.</summary>
    private static IEnumerable<Delegation> Delegations(IEnumerable<Department> departments, DateOnly today, DateTimeOffset now)
    {
        foreach (var office in departments.Where(department => department.ParentCode is { } body && Bodies.Inspecting.Contains(body) && department.Code != "XF-LT"))
        {
            var deed = Delegation.Register(office.Code, new(
                office.Body == Bodies.Emergency ? DelegationKind.Authorisation : DelegationKind.Delegation, SafetyDomains.Of(office.Code), [],
                new(new(today.Year - 1, 1, 1), new(today.Year + 1, 12, 31)), $"深坪{office.Body}委〔{today.Year - 1}〕{office.Position + 1}号", null), now);
            deed.Publish(new(new(today.Year - 1, 1, 15), "区政府信息公开目录"));
            yield return deed;
        }
    }

    private static IEnumerable<Liaison> Liaisons()
    {
        foreach (var account in DemoAccounts.All.Where(account => account.Role is Role.Leader or Role.Liaison && !account.Department!.Contains('-')))
            yield return LiaisonOf(account.Department!, account.Role == Role.Leader ? LiaisonKind.Leader : LiaisonKind.Liaison, account.DisplayName);
        foreach (var office in DemoAccounts.Offices)
        {
            yield return LiaisonOf(office.Department, LiaisonKind.Leader, office.Leader);
            yield return LiaisonOf(office.Department, LiaisonKind.Liaison, office.Liaison);
        }
    }

    private static Liaison LiaisonOf(string department, LiaisonKind kind, string name) => new()
    {
        Department = department,
        Kind = kind,
        Name = name,
        Title = (kind, department.Contains('-')) switch
        {
            (LiaisonKind.Leader, true) => "街道分管领导",
            (LiaisonKind.Leader, false) => "副局长",
            _ => "科员",
        },
        From = new(2025, 1, 1),
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
