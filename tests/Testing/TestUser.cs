using Supervision.Application.Common.Identity;

namespace Supervision.Testing;

/// <summary>Somebody who asks, as a test needs them.</summary>
public sealed record TestUser(string DisplayName, Role? Role = null, string? Department = null, string? Subdistrict = null, Guid? EnterpriseId = null) : ICurrentUser
{
    /// <summary>The system itself, to which every row and every operation is open.</summary>
    public static readonly TestUser System = new("系统") { Id = null };

    public static readonly TestUser Lead = new("区应急管理局统筹", Application.Common.Identity.Role.Lead, "YJ");
    public static readonly TestUser Administrator = new("系统管理员", Application.Common.Identity.Role.Administrator);

    public static TestUser Liaison(string department) => new($"{department}联络员", Application.Common.Identity.Role.Liaison, department);

    public static TestUser Officer(string department) => new($"{department}执法人员", Application.Common.Identity.Role.Officer, department);

    /// <param name="department">Code of the 街道应急办: <c>YJ-KZ</c>.</param>
    /// <param name="subdistrict">Nine-digit code of its street.</param>
    public static TestUser Street(string department, string subdistrict) => new($"{department}统筹", Application.Common.Identity.Role.StreetCoordinator, department, subdistrict);

    public static TestUser Enterprise(Guid id) => new("企业用户", Application.Common.Identity.Role.Enterprise, EnterpriseId: id);

    public Guid? Id { get; init; } = Guid.CreateVersion7();

    public string? Body => Department?.Split('-')[0];

    public bool Has(string permission) => Role is not { } role || RolePermissions.Of(role).Contains(permission);
}
