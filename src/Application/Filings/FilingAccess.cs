using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Who may change which lists, and who reads the documents in them.</summary>
public static class FilingAccess
{
    /// <summary>The department for which the caller files.</summary>
    internal static Result<(string Department, string Body)> FilingDepartment(this ICurrentUser user) =>
        user is { Department: { } department, Body: { } body } ? (department, body) : FilingErrors.NoDepartment;

    /// <summary>The district bodies of which the caller may ask whether they may inspect: their own; for who oversees, all that inspect.</summary>
    internal static IReadOnlyList<string> BodiesToAskAbout(this ICurrentUser user) => [.. Bodies.Inspecting.Where(body => body == user.Body || user.Person is { Oversees: true })];

    /// <param name="department">Null for the caller's own body, or the first that they may ask about where their own does not inspect.</param>
    internal static Result<string> BodyAskedAbout(this ICurrentUser user, string? department)
    {
        var open = user.BodiesToAskAbout();
        if (open.Count == 0) return FilingErrors.NoDepartment;
        var body = department is null ? open.FirstOrDefault(own => own == user.Body) ?? open[0] : Bodies.Of(department);
        return open.Contains(body) ? body : FilingErrors.ForeignQuestion;
    }

    /// <summary>A list that the verb may be done to, in the version that the caller has read, with its lines.</summary>
    internal static async Task<Result<Filing>> FindAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, Verb<FilingVerb, FilingCase> verb, CancellationToken ct)
    {
        var found = await db.Visible<Filing>(user).Include(filing => filing.Lines).FindAsync(id, version, ct);
        if (found.IsError) return found;
        return verb.Refuses(new(found.Value, user)) is { } refused ? refused : found;
    }

    /// <summary>Whether the caller works for the very department that filed.</summary>
    internal static bool Files(this ICurrentUser user, Filing filing) => user.Department == filing.Department;

    /// <summary>Whether the documents behind an exemption are shown: to the body that claims it and to who judges it.</summary>
    internal static bool SeesDocumentsOf(this ICurrentUser user, string body) => user.Has(Permission.FilingsApprove) || user.Body == body;
}
