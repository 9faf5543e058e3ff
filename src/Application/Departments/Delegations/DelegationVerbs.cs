using Supervision.Application.Attachments;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Attachments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments.Delegations;

/// <summary>对一份委托文书可以办理的事</summary>
public enum DelegationVerb
{
    [Label("登记公布")] Publish,
    [Label("撤销")] Revoke,
}

internal sealed record DelegationCase(Delegation Delegation, ICurrentUser User) : ICase
{
    public Error? Foreign => User.Delegates(Delegation.Office) ? null : DelegationErrors.Foreign with { IsElsewhere = true };
}

internal static class DelegationVerbs
{
    public static readonly Verb<DelegationVerb, DelegationCase> Publish = new(DelegationVerb.Publish, Permission.RostersWrite, here => here.Foreign ?? here.Delegation.MayPublish().Error);

    public static readonly Verb<DelegationVerb, DelegationCase> Revoke = new(DelegationVerb.Revoke, Permission.RostersWrite, here => here.Foreign ?? here.Delegation.MayRevoke().Error);

    public static readonly Verbs<DelegationVerb, DelegationCase> All = [Publish, Revoke];

    /// <summary>A deed that the verb may be done to, in the version that the caller has read.</summary>
    public static async Task<Result<Delegation>> FindAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, Verb<DelegationVerb, DelegationCase> verb, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var found = await db.Delegations.AsQueryable().FindAsync(id, version, ct);
        if (found.IsError) return found;
        return verb.Refuses(new(found.Value, user)) is { } refused ? refused : found;
    }
}

/// <summary>A deed is published, so everybody who works for a department may read it.</summary>
internal sealed class DelegationAttachments : IAttachmentOwner
{
    public AttachmentOwnerKind Kind => AttachmentOwnerKind.Delegation;

    public Task<bool> ShowsAsync(IReadOnlyCollection<Guid> owners, ICurrentUser user, CancellationToken ct) => Task.FromResult(user.IsStaff());
}
