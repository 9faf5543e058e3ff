using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists.Companions;

/// <summary>Invitations to come along, the newest first. Sorts: invitedAt, month, from.</summary>
public sealed record ListCompanions : PageRequest, IQuery<Result<Page<CompanionRow>>>
{
    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }

    /// <summary>联合名单的月份</summary>
    public YearMonth? Month { get; init; }

    /// <summary>邀请的进展</summary>
    public CompanionStatus? Status { get; init; }
}

internal sealed class ListCompanionsValidator : PageRequestValidator<ListCompanions>
{
    public ListCompanionsValidator() : base(ListCompanionsHandler.Sorts) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListCompanionsHandler(ISupervisionDb db, ICurrentUser user, CompanionViews views, TimeProvider clock) : IRequestHandler<ListCompanions, Result<Page<CompanionRow>>>
{
    public static readonly Sorts<CompanionInvitation> Sorts = new(invitation => invitation.Id)
    {
        ["invitedAt"] = invitation => invitation.InvitedAt,
        ["month"] = invitation => invitation.Month,
        ["from"] = invitation => invitation.From,
    };

    public async Task<Result<Page<CompanionRow>>> Handle(ListCompanions request, CancellationToken ct)
    {
        var invitations = db.Visible<CompanionInvitation>(user).AsNoTracking().Where(one => (request.Body == null || one.Body == request.Body) && (request.Month == null || one.Month == request.Month));
        if (request.Status is { } status) invitations = invitations.In(status, db.Visible<FilingLine>(user), clock.LocalToday());
        if (Typed.LineOrNull(request.Q) is { } q) invitations = invitations.Where(one => db.Visible<Enterprise>(user).Matching(q).Any(enterprise => enterprise.Id == one.EnterpriseId));
        var page = await invitations.SortBy(request, Sorts, "-invitedAt").ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(one => rows[one.Id]);
    }
}
