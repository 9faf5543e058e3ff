namespace Supervision.Application.Common.Identity;

/// <summary>Who asks. Filled from the session by the API, and by name where a job or the seed acts.</summary>
public interface ICurrentUser
{
    /// <summary>The account's id; null for nobody (public pages) and for the system itself.</summary>
    Guid? Id { get; }

    string DisplayName { get; }
    Role? Role { get; }

    /// <summary>Code of the department that the person works for: <c>XF</c>, or an office such as <c>YJ-KZ</c>.</summary>
    string? Department { get; }

    /// <summary>Code of the district body that <see cref="Department"/> is or belongs to: <c>YJ</c> for <c>YJ-KZ</c>. 各单位 means this.</summary>
    string? Body { get; }

    /// <summary>Nine-digit code of the street of a street office; null for district bodies, which see all streets.</summary>
    string? Subdistrict { get; }

    /// <summary>The enterprise of an enterprise account.</summary>
    Guid? EnterpriseId { get; }

    bool Has(string permission);
}
