namespace Supervision.Application.Common.Identity;

/// <summary>Who asks. Everything beside <see cref="Actor"/> is short for a question to it; what only a person has is null for everybody else, and null never opens anything.</summary>
public interface ICurrentUser
{
    Actor Actor { get; }

    /// <summary>Null where no person acts.</summary>
    Person? Person => Actor as Person;

    /// <summary>The account's id, for persons.</summary>
    Guid? Id => Person?.Id;

    string DisplayName => Actor.Name;

    /// <inheritdoc cref="Person.Department"/>
    string? Department => Person?.Department;

    /// <inheritdoc cref="Person.Body"/>
    string? Body => Person?.Body;

    /// <inheritdoc cref="Person.EnterpriseId"/>
    Guid? EnterpriseId => Person?.EnterpriseId;

    Reach Reach => Actor.Reach;

    /// <summary>Whether a person of this role acts.</summary>
    bool Is(Role role) => Person?.Role == role;

    bool Has(string permission) => Actor.Has(permission);
}
