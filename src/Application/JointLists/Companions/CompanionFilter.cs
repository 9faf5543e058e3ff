using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>What invitations to come along are narrowed by: the newest first.</summary>
public abstract record CompanionFilter : PageRequest
{
    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }

    /// <summary>联合名单的月份</summary>
    public YearMonth? Month { get; init; }

    /// <summary>邀请的进展</summary>
    public CompanionStatus? Status { get; init; }

    internal static readonly Sorts<CompanionInvitation> Sorts = new(invitation => invitation.Id)
    {
        ["invitedAt"] = invitation => invitation.InvitedAt,
        ["month"] = invitation => invitation.Month,
        ["from"] = invitation => invitation.From,
    };

    internal IQueryable<CompanionInvitation> Of(ISupervisionDb db, ICurrentUser user, DateOnly today)
    {
        var invitations = db.Visible<CompanionInvitation>(user).AsNoTracking().Where(one => (Body == null || one.Body == Body) && (Month == null || one.Month == Month));
        if (Status is { } status) invitations = invitations.In(status, db.Visible<FilingLine>(user), today);
        if (Typed.LineOrNull(Q) is { } q) invitations = invitations.Where(one => db.Visible<Enterprise>(user).Matching(q).Any(enterprise => enterprise.Id == one.EnterpriseId));
        return invitations.SortBy(this, Sorts, "-invitedAt");
    }
}
