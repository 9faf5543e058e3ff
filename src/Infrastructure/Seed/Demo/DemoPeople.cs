using Supervision.Application.Common.Identity;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Identity;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>The people of the demonstration: those who can sign in, and somebody at each enterprise.</summary>
internal sealed class DemoPeople(IEnumerable<Account> accounts, IEnumerable<Department> departments) : ICast
{
    private readonly Dictionary<string, Department> _departments = departments.ToDictionary(department => department.Code);
    private readonly ILookup<(Role, string?), Account> _accounts = accounts.ToLookup(account => (account.Role, account.DepartmentCode));
    private readonly Dictionary<(Role, string?), Person> _known = [];
    private readonly Dictionary<Guid, Person> _ofEnterprises = [];

    public Actor Lead => Of(Role.Lead, Bodies.Emergency);

    public Actor Justice => Of(Role.Justice, Bodies.Justice);

    public Actor Liaison(string department) => Of(Role.Liaison, department);

    public Actor Leader(string department) => Of(Role.Leader, department);

    public Actor Officer(string department) => Of(Role.Officer, department);

    public Actor Coordinator(string street) => Of(Role.StreetCoordinator, _departments.Values.Single(one => one.ParentCode == Bodies.Emergency && one.SubdistrictCode == street).Code);

    public Actor Enterprise(Guid id) => _ofEnterprises[id];

    /// <summary>The department's office in the street, where that has people of its own; else the department.</summary>
    public string OfficeIn(string body, string street) =>
        _departments.Values.FirstOrDefault(one => one.ParentCode == body && one.SubdistrictCode == street && _accounts[(Role.Liaison, one.Code)].Any())?.Code ?? body;

    public void Bring(Enterprise enterprise, Guid? account) =>
        _ofEnterprises[enterprise.Id] = new(account ?? Guid.CreateVersion7(), enterprise.Contact ?? "企业安全员", Role.Enterprise) { EnterpriseId = enterprise.Id };

    private Person Of(Role role, string department)
    {
        if (_known.TryGetValue((role, department), out var known)) return known;
        var account = _accounts[(role, department)].First();
        return _known[(role, department)] = new(account.Id, account.DisplayName, role) { Department = department, Subdistrict = _departments[department].SubdistrictCode };
    }
}
