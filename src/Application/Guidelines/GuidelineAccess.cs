using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

internal static class GuidelineAccess
{
    /// <summary>A guideline that the verb may be done to, in the version that the caller has read.</summary>
    public static async Task<Result<Guideline>> FindAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, Verb<GuidelineVerb, GuidelineCase> verb, CancellationToken ct)
    {
        var found = await db.Visible<Guideline>(user).FindAsync(id, version, ct);
        if (found.IsError) return found;
        return verb.Refuses(new(found.Value, user)) is { } refused ? refused : found;
    }

    /// <summary>Does a verb to a guideline, saves it and answers with where it now stands.</summary>
    public static async Task<Result<GuidelineReceipt>> ChangeAsync(
        this ISupervisionDb db, ICurrentUser user, (Guid Id, int Version) which, Verb<GuidelineVerb, GuidelineCase> verb, Func<Guideline, Result> change, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, which.Id, which.Version, verb, ct), change, GuidelineReceipt.Of, ct);
}
