using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>对名册中的一个人可以办理的事</summary>
public enum OfficerVerb
{
    [Label("更正或换证")] Amend,
    [Label("调动")] Transfer,
    [Label("停用")] Deactivate,
    [Label("恢复")] Reactivate,
}

/// <summary>Somebody on a roster as somebody wants to do something to their entry.</summary>
internal sealed record OfficerCase(Officer Officer, ICurrentUser User) : ICase
{
    public Error? Foreign => User.KeepsRosterOf(Officer.Department) ? null : OfficerErrors.Foreign with { IsElsewhere = true };

    public Error? Left => Officer.LeftOn is null ? null : OfficerErrors.Left;
}

internal static class OfficerVerbs
{
    public static readonly Verb<OfficerVerb, OfficerCase> Amend = new(OfficerVerb.Amend, Permission.RostersWrite, here => here.Foreign ?? here.Left);

    public static readonly Verb<OfficerVerb, OfficerCase> Transfer = new(OfficerVerb.Transfer, Permission.RostersWrite, here => here.Foreign ?? here.Left);

    public static readonly Verb<OfficerVerb, OfficerCase> Deactivate = new(OfficerVerb.Deactivate, Permission.RostersWrite, here => here.Foreign ?? here.Left);

    public static readonly Verb<OfficerVerb, OfficerCase> Reactivate = new(OfficerVerb.Reactivate, Permission.RostersWrite, here => here.Foreign ?? (here.Officer.LeftOn is null ? OfficerErrors.Present : null));

    public static readonly Verbs<OfficerVerb, OfficerCase> All = [Amend, Transfer, Deactivate, Reactivate];

    /// <summary>Somebody to whom the verb may be done, in the version that the caller has read.</summary>
    public static async Task<Result<Officer>> FindAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, Verb<OfficerVerb, OfficerCase> verb, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var found = await db.Officers.AsQueryable().FindAsync(id, version, ct);
        if (found.IsError) return found;
        return verb.Refuses(new(found.Value, user)) is { } refused ? refused : found;
    }
}
