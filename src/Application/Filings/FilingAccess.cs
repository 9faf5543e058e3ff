using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Who may change which lists, and who reads the documents in them.</summary>
public static class FilingAccess
{
    private static readonly Error Foreign = Error.Forbidden("filing.department.foreign", "只能填报、修改本单位的名单", Clause.Filing);

    private static readonly Error NoDepartment = Error.Forbidden("filing.department.none", "您的账号不属于任何监管单位，不能填报名单", Clause.Filing);

    /// <summary>The department for which the caller files.</summary>
    internal static Result<(string Department, string Body)> FilingDepartment(this ICurrentUser user) =>
        user is { Department: { } department, Body: { } body } ? (department, body) : NoDepartment;

    /// <summary>A list of the caller's own department, in the version that the caller has read, with its lines.</summary>
    internal static async Task<Result<Filing>> FindOwnAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, CancellationToken ct)
    {
        var found = await db.Visible<Filing>(user).Include(filing => filing.Lines).FindAsync(id, version, ct);
        return found.IsError || found.Value.Department == user.Department ? found : Foreign;
    }

    /// <summary>A list that somebody with the lead's permission decides about, with its lines.</summary>
    internal static Task<Result<Filing>> FindHandedInAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, CancellationToken ct) =>
        db.Visible<Filing>(user).Include(filing => filing.Lines).FindAsync(id, version, ct);

    /// <summary>Whether the documents behind an exemption are shown: to the body that claims it and to who judges it.</summary>
    internal static bool SeesDocumentsOf(this ICurrentUser user, string body) => user.Has(Permission.FilingsApprove) || user.Body == body;
}
