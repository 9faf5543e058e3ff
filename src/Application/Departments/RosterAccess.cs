using Supervision.Application.Common.Identity;

namespace Supervision.Application.Departments;

internal static class RosterAccess
{
    /// <summary>A department keeps its own roster and posts, a district body those of its offices too; the lead and the administrator keep all, 六(二).</summary>
    public static bool KeepsRosterOf(this ICurrentUser user, string department) =>
        user.Has(Permission.RostersWrite) && (user.Has(Permission.CertificatesRead) || user.ActsFor(department));

    /// <summary>The body of an office and the lead enter the deeds by which it may inspect; the office itself does not empower itself, 应急〔2025〕11号.</summary>
    public static bool Delegates(this ICurrentUser user, string office) => user.KeepsRosterOf(office) && user.Department != office;
}
