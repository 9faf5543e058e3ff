using Supervision.Application.Common.Identity;

namespace Supervision.Testing;

/// <summary>Somebody who asks, as a test needs them: a person has what the role has, the system what a test needs to look at everything.</summary>
public sealed record TestUser(Actor Actor) : ICurrentUser
{
    /// <summary>A job that reads everything and may change nothing. What a test does, it does as a person.</summary>
    public static readonly TestUser System = new(new SystemActor("test", "测试",
        Permission.EnterprisesRead, Permission.EnterprisesContacts, Permission.EnterprisesImport, Permission.EnterprisesMerge, Permission.FilingsRead, Permission.JointListsRead, Permission.InspectionsRead,
        Permission.HazardsRead, Permission.GuidelinesRead, Permission.ItemChangesRead, Permission.CertificatesRead, Permission.ReferenceRead, Permission.AnnualPlansRead, Permission.DistrictPlansRead, Permission.AuditRead, Permission.DashboardRead));

    public static readonly TestUser Nobody = new(Application.Common.Identity.Nobody.Instance);
    public static readonly TestUser Lead = Of("区应急管理局统筹", Role.Lead, "YJ");
    public static readonly TestUser Administrator = Of("系统管理员", Role.Administrator);
    public static readonly TestUser Justice = Of("司法局", Role.Justice, "SF");
    public static readonly TestUser RuleOfLaw = Of("依法治区办", Role.RuleOfLaw, "FZ");
    public static readonly TestUser Observer = Of("观察员", Role.Observer);

    public Person? Person => Actor as Person;

    /// <summary>Of a person; another id makes another person of the same kind.</summary>
    public Guid? Id
    {
        get => Person?.Id;
        init => Actor = Person! with { Id = value!.Value };
    }

    public static TestUser Of(string name, Role role, string? department = null, string? subdistrict = null, Guid? enterprise = null) =>
        new(new Person(Guid.CreateVersion7(), name, role) { Department = department, Subdistrict = subdistrict, EnterpriseId = enterprise });

    public static TestUser Leader(string department) => Of($"{department}分管领导", Role.Leader, department);

    public static TestUser Liaison(string department, string? subdistrict = null) => Of($"{department}联络员", Role.Liaison, department, subdistrict);

    public static TestUser Officer(string department, string? subdistrict = null) => Of($"{department}执法人员", Role.Officer, department, subdistrict);

    /// <param name="department">Code of the 街道应急办: <c>YJ-KZ</c>.</param>
    /// <param name="subdistrict">Nine-digit code of its street.</param>
    public static TestUser Street(string department, string subdistrict) => Of($"{department}统筹", Role.StreetCoordinator, department, subdistrict);

    public static TestUser Enterprise(Guid id) => Of("企业用户", Role.Enterprise, enterprise: id);
}
