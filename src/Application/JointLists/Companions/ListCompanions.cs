using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.JointLists.Companions;

/// <summary>Invitations to come along, the newest first. Sorts: invitedAt, month, from.</summary>
public sealed record ListCompanions : CompanionFilter, IQuery<Result<Page<CompanionRow>>>;

internal sealed class ListCompanionsValidator : PageRequestValidator<ListCompanions>
{
    public ListCompanionsValidator() : base(CompanionFilter.Sorts) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListCompanionsHandler(ISupervisionDb db, ICurrentUser user, CompanionViews views, TimeProvider clock) : IRequestHandler<ListCompanions, Result<Page<CompanionRow>>>
{
    public async Task<Result<Page<CompanionRow>>> Handle(ListCompanions request, CancellationToken ct)
    {
        var page = await request.Of(db, user, clock.LocalToday()).ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(one => rows[one.Id]);
    }
}
