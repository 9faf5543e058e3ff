using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>Who sees which lists, and who may change them.</summary>
public static class FilingAccess
{
    private static readonly Error Foreign = Error.Forbidden("filing.department.foreign", "只能填报、修改本单位的名单", Clause.Filing);

    private static readonly Error NoDepartment = Error.Forbidden("filing.department.none", "您的账号不属于任何监管单位，不能填报名单", Clause.Filing);

    /// <summary>
    /// A body sees its own lists in every state, a street office its own and, once they are registered, those with enterprises of its street. The lead and the two offices that
    /// oversee see what was handed in; other bodies what was registered. Enterprises and observers see none.
    /// </summary>
    public static IQueryable<Filing> VisibleTo(this IQueryable<Filing> filings, ICurrentUser user, ISupervisionDb db) => user switch
    {
        { Role: null } => filings,
        { Role: Role.Enterprise or Role.Observer or Role.Administrator } => filings.Where(_ => false),
        { Subdistrict: { } street } => filings.Where(filing => filing.Department == user.Department
            || (filing.Number != null && filing.Lines.Any(line => db.Enterprises.Any(e => e.Id == line.EnterpriseId && e.SubdistrictCode == street)))),
        { Role: Role.Lead or Role.Justice or Role.RuleOfLaw } => filings.Where(filing => filing.Body == user.Body || filing.Status != FilingStatus.Draft),
        _ => filings.Where(filing => filing.Body == user.Body || filing.Number != null),
    };

    /// <summary>The department for which the caller files.</summary>
    internal static Result<(string Department, string Body)> FilingDepartment(this ICurrentUser user) =>
        user is { Department: { } department, Body: { } body } ? (department, body) : NoDepartment;

    /// <summary>A list of the caller's own department, in the version that the caller has read, with its lines.</summary>
    internal static async Task<Result<Filing>> FindOwnAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, CancellationToken ct)
    {
        var found = await db.Filings.Include(filing => filing.Lines).VisibleTo(user, db).FindAsync(id, version, ct);
        return found.IsError || user.Role is null || found.Value.Department == user.Department ? found : Foreign;
    }

    /// <summary>A list that somebody with the lead's permission decides about, with its lines.</summary>
    internal static Task<Result<Filing>> FindHandedInAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, CancellationToken ct) =>
        db.Filings.Include(filing => filing.Lines).VisibleTo(user, db).FindAsync(id, version, ct);

    /// <summary>Whether certificates and documents of a list are shown in full: to its own body and to the lead.</summary>
    internal static bool SeesInFull(this ICurrentUser user, string body) => user.Role is null or Role.Lead || user.Body == body;
}
