using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Who may change which lists, and who reads the documents in them.</summary>
public static class FilingAccess
{
    /// <summary>The department for which the caller files.</summary>
    internal static Result<(string Department, string Body)> FilingDepartment(this ICurrentUser user) =>
        user is { Department: { } department, Body: { } body } ? (department, body) : FilingErrors.NoDepartment;

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
