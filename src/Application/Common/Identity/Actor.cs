using Supervision.Domain.Departments;

namespace Supervision.Application.Common.Identity;

/// <summary>Who acts: a <see cref="Person"/>, a <see cref="Client"/>, a <see cref="SystemActor"/> or <see cref="Nobody"/>; there is no fifth. Whatever is decided by who acts names the actors that may, and denies the rest.</summary>
public abstract record Actor
{
    private protected Actor()
    {
    }

    /// <summary>As it stands in histories and in the audit trail.</summary>
    public abstract string Name { get; }

    /// <summary>Tells this actor from every other, where something is kept for one: the id of an account, <c>client:…</c>, <c>system:…</c>, <c>public</c>.</summary>
    public abstract string Key { get; }

    /// <summary>How far this actor's sight reaches at most.</summary>
    public abstract Reach Reach { get; }

    public abstract bool Has(string permission);
}

/// <summary>Somebody with an account, as the account is now.</summary>
/// <param name="Name">Display name.</param>
public sealed record Person(Guid Id, string Name, Role Role) : Actor
{
    public override string Name { get; } = Name;

    /// <summary>Code of the department that the person works for: <c>XF</c>, or an office such as <c>YJ-KZ</c>; null for enterprises, observers and administrators.</summary>
    public string? Department { get; init; }

    /// <summary>Nine-digit code of the street of a street office; null for a district body.</summary>
    public string? Subdistrict { get; init; }

    /// <summary>企业账号所属企业的 id</summary>
    public Guid? EnterpriseId { get; init; }

    /// <summary>Code of the district body that <see cref="Department"/> is or belongs to. 各单位 means this.</summary>
    public string? Body => Department is { } department ? Bodies.Of(department) : null;

    /// <summary>区应急管理局, 区司法局 and 区委依法治区办 see what waits and what was refused, too.</summary>
    public bool Oversees => Role is Role.Lead or Role.Justice or Role.RuleOfLaw;

    public override string Key => Id.ToString();

    /// <remarks>An account that lacks what its role needs (a coordinator without a street) reaches nothing, not everything.</remarks>
    public override Reach Reach => (Role, this) switch
    {
        (Role.Enterprise, { EnterpriseId: { } enterprise }) => new Reach.OneEnterprise(enterprise),
        (Role.StreetCoordinator, { Subdistrict: { } street }) => new Reach.Street(street),
        (Role.Lead or Role.Justice or Role.RuleOfLaw or Role.Leader or Role.Liaison or Role.Officer, { Subdistrict: { } street }) => new Reach.Street(street),
        (Role.Lead or Role.Justice or Role.RuleOfLaw or Role.Leader or Role.Liaison or Role.Officer, { Department: not null }) => new Reach.District(),
        (Role.Administrator, _) => new Reach.District(),
        _ => new Reach.Nothing(),
    };

    public override bool Has(string permission) => RolePermissions.Of(Role).Contains(permission);
}

/// <summary>A program that signs in as itself by OAuth. It has the scopes that it was given and, until a visibility says otherwise, sees no row.</summary>
/// <param name="ClientId">As the authorisation server knows it.</param>
/// <param name="Scopes">Permissions by their names.</param>
public sealed record Client(string ClientId, string Name, IReadOnlySet<string> Scopes) : Actor
{
    public override string Name { get; } = Name;
    public override string Key => $"client:{ClientId}";
    public override Reach Reach => new Reach.Nothing();

    public override bool Has(string permission) => Scopes.Contains(permission);
}

/// <summary>Whoever has not signed in. The public operations read what they show by themselves; beside that nobody sees nothing and may nothing.</summary>
public sealed record Nobody : Actor
{
    public static readonly Nobody Instance = new();

    private Nobody()
    {
    }

    public override string Name => "匿名";
    public override string Key => "public";
    public override Reach Reach => new Reach.Nothing();

    public override bool Has(string permission) => false;
}
