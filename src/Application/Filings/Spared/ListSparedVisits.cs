using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

/// <summary>The ledger of visits that bodies have let go, the newest first. Sorts: decidedAt, month.</summary>
public sealed record ListSparedVisits : SparedVisitFilter, IQuery<Result<Page<SparedVisitRow>>>;

internal sealed class ListSparedVisitsValidator : PageRequestValidator<ListSparedVisits>
{
    public ListSparedVisitsValidator() : base(ListSparedVisitsHandler.Sorts) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListSparedVisitsHandler(ISupervisionDb db, ICurrentUser user, SparedVisitViews views) : IRequestHandler<ListSparedVisits, Result<Page<SparedVisitRow>>>
{
    public static readonly Sorts<SparedVisit> Sorts = new(spared => spared.Id)
    {
        ["decidedAt"] = spared => spared.DecidedAt,
        ["month"] = spared => spared.Month,
    };

    public async Task<Result<Page<SparedVisitRow>>> Handle(ListSparedVisits request, CancellationToken ct)
    {
        var spared = request.Of(db, user);
        var page = await spared.SortBy(request, Sorts, "-decidedAt").ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(one => rows[one.Id]);
    }
}
