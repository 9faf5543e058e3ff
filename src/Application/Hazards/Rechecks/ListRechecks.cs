using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>Rechecks, those that wait first, then the latest.</summary>
public sealed record ListRechecks : PageRequest, IQuery<Result<Page<RecheckDetails>>>
{
    public RecheckStatus? Status { get; init; }
    public Guid? InspectionId { get; init; }
    public Guid? EnterpriseId { get; init; }

    /// <summary>参加单位代码；区级单位包括其街道所</summary>
    public string? Department { get; init; }

    /// <summary>复查日期不早于</summary>
    public DateOnly? From { get; init; }

    /// <summary>复查日期不晚于</summary>
    public DateOnly? To { get; init; }

    internal static readonly Sorts<Recheck> Sorts = new(recheck => recheck.Id) { ["date"] = recheck => recheck.Date };
}

internal sealed class ListRechecksValidator() : PageRequestValidator<ListRechecks>(ListRechecks.Sorts);

internal sealed class ListRechecksHandler(ISupervisionDb db, ICurrentUser user, RecheckViews views) : IRequestHandler<ListRechecks, Result<Page<RecheckDetails>>>
{
    public async Task<Result<Page<RecheckDetails>>> Handle(ListRechecks request, CancellationToken ct)
    {
        var found = db.Visible<Recheck>(user).AsNoTracking()
            .Where(recheck => request.Status == null || recheck.Status == request.Status)
            .Where(recheck => request.InspectionId == null || recheck.InspectionId == request.InspectionId)
            .Where(recheck => request.EnterpriseId == null || recheck.EnterpriseId == request.EnterpriseId)
            .Where(recheck => request.Department == null || recheck.Hazards.Any(each => Bodies.Include(request.Department, each.Department)))
            .Where(recheck => request.From == null || recheck.Date >= request.From)
            .Where(recheck => request.To == null || recheck.Date <= request.To);
        var (inspections, enterprises) = (db.Visible<Inspection>(user), db.Visible<Enterprise>(user).Matching(request.Q));
        if (!string.IsNullOrWhiteSpace(request.Q))
            found = found.Where(recheck => inspections.Any(inspection => inspection.Id == recheck.InspectionId && inspection.Number.Contains(request.Q))
                || enterprises.Any(enterprise => enterprise.Id == recheck.EnterpriseId));
        var sorted = request.Sort is null
            ? found.OrderBy(recheck => recheck.Status == RecheckStatus.Planned ? 0 : 1).ThenByDescending(recheck => recheck.Date).ThenByDescending(recheck => recheck.Id)
            : found.SortBy(request, ListRechecks.Sorts, "-date");
        return await views.PageAsync(sorted, request, ct);
    }
}

/// <summary>One recheck with its hazards and results.</summary>
public sealed record ShowRecheck(Guid Id) : IQuery<Result<RecheckDetails>>;

internal sealed class ShowRecheckHandler(RecheckViews views) : IRequestHandler<ShowRecheck, Result<RecheckDetails>>
{
    public Task<Result<RecheckDetails>> Handle(ShowRecheck request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
