using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

/// <summary>The ledger of visits that bodies have let go, the newest first. Sorts: decidedAt, month.</summary>
public sealed record ListSparedVisits : PageRequest, IQuery<Result<Page<SparedVisitRow>>>
{
    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }

    public SparedVisitKind? Kind { get; init; }

    /// <summary>原打算检查的月份</summary>
    public YearMonth? Month { get; init; }

    /// <summary>企业的 id</summary>
    public Guid? EnterpriseId { get; init; }
}

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
        var spared = db.Visible<SparedVisit>(user).AsNoTracking().Where(one =>
            (request.Body == null || one.Body == request.Body) && (request.Kind == null || one.Kind == request.Kind)
            && (request.Month == null || one.Month == request.Month) && (request.EnterpriseId == null || one.EnterpriseId == request.EnterpriseId));
        if (Typed.LineOrNull(request.Q) is { } q) spared = spared.Where(one => db.Visible<Enterprise>(user).Matching(q).Any(enterprise => enterprise.Id == one.EnterpriseId));
        var page = await spared.SortBy(request, Sorts, "-decidedAt").ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(one => rows[one.Id]);
    }
}
