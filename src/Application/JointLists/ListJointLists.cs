using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>The joint lists, newest month first; a month has several where supplements followed.</summary>
public sealed record ListJointLists : PageRequest, IQuery<Result<Page<JointListRow>>>
{
    public JointListStatus? Status { get; init; }
}

/// <param name="Sequence">当月第几份名单：1 为首份，其后为补充名单</param>
/// <param name="Visits">入企数；街道账号只计本街道</param>
public sealed record JointListRow(
    Guid Id, YearMonth Month, int Sequence, JointListStatus Status, int Derivations, DateTimeOffset DerivedAt, DateTimeOffset? DispatchedAt, int Visits);

internal sealed class ListJointListsValidator : PageRequestValidator<ListJointLists>
{
    public ListJointListsValidator() : base(ListJointListsHandler.Sorts) => RuleFor(list => list.Q).Empty();
}

internal sealed class ListJointListsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListJointLists, Result<Page<JointListRow>>>
{
    public static readonly Sorts<JointList> Sorts = new(list => list.Id) { ["month"] = list => list.Month, ["derivedAt"] = list => list.DerivedAt };

    public async Task<Result<Page<JointListRow>>> Handle(ListJointLists request, CancellationToken ct)
    {
        var visits = db.Visible<JointVisit>(user);
        return await db.Visible<JointList>(user).AsNoTracking()
            .Where(list => request.Status == null || list.Status == request.Status)
            .SortBy(request, Sorts, "-month")
            .Select(list => new JointListRow(
                list.Id, list.Month, list.Sequence, list.Status, list.Derivations, list.DerivedAt, list.DispatchedAt,
                visits.Count(visit => visit.JointListId == list.Id)))
            .ToPageAsync(request, ct);
    }
}
