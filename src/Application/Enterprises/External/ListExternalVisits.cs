using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>Visits by bodies above the district, the newest first. Sorts: on, recordedAt.</summary>
public sealed record ListExternalVisits : PageRequest, IQuery<Result<Page<ExternalVisitRow>>>
{
    /// <summary>检查单位的层级</summary>
    public ExternalLevel? Level { get; init; }

    /// <summary>企业的 id</summary>
    public Guid? EnterpriseId { get; init; }

    /// <summary>检查日期不早于</summary>
    public DateOnly? From { get; init; }

    /// <summary>检查日期不晚于</summary>
    public DateOnly? To { get; init; }

    /// <summary>true 也列出已撤销的登记</summary>
    public bool? Struck { get; init; }
}

internal sealed class ListExternalVisitsValidator() : PageRequestValidator<ListExternalVisits>(ListExternalVisitsHandler.Sorts);

internal sealed class ListExternalVisitsHandler(ISupervisionDb db, ICurrentUser user, ExternalVisitViews views) : IRequestHandler<ListExternalVisits, Result<Page<ExternalVisitRow>>>
{
    public static readonly Sorts<ExternalVisit> Sorts = new(visit => visit.Id)
    {
        ["on"] = visit => visit.On,
        ["recordedAt"] = visit => visit.RecordedAt,
    };

    public async Task<Result<Page<ExternalVisitRow>>> Handle(ListExternalVisits request, CancellationToken ct)
    {
        var visits = db.Visible<ExternalVisit>(user).AsNoTracking().Where(visit =>
            (request.Level == null || visit.Level == request.Level) && (request.EnterpriseId == null || visit.EnterpriseId == request.EnterpriseId)
            && (request.From == null || visit.On >= request.From) && (request.To == null || visit.On <= request.To)
            && (request.Struck == true || visit.StruckReason == null));
        if (Typed.LineOrNull(request.Q) is { } q)
        {
            var places = db.Visible<Enterprise>(user).Matching(q);
            visits = visits.Where(visit => visit.Agency.Contains(q) || visit.Matter.Contains(q) || places.Any(enterprise => enterprise.Id == visit.EnterpriseId));
        }

        var page = await visits.SortBy(request, Sorts, "-on").ToPageAsync(request, ct);
        var rows = (await views.OfAsync(page.Items, ct)).ToDictionary(row => row.Id);
        return page.Select(visit => rows[visit.Id]);
    }
}
