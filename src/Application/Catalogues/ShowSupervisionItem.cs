using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues;

/// <summary>One row of the one table.</summary>
/// <param name="On">The day on which the legal bases are judged; default today.</param>
public sealed record ShowSupervisionItem(Guid Id, DateOnly? On) : IQuery<Result<SupervisionItemDetails>>;

internal sealed class ShowSupervisionItemHandler(ISupervisionDb db, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<ShowSupervisionItem, Result<SupervisionItemDetails>>
{
    public async Task<Result<SupervisionItemDetails>> Handle(ShowSupervisionItem request, CancellationToken ct)
    {
        var item = await db.SupervisionItems.AsNoTracking().SingleOrDefaultAsync(each => each.Id == request.Id, ct);
        if (item is null) return RecordErrors.Unknown;
        var on = request.On ?? clock.LocalToday();
        return SupervisionItemDetails.Of(item, on, await db.LawReplacementsAsync(ct), await db.UnusedOn(on, parameters.On(on).UnusedItemYears).AnyAsync(each => each.Id == item.Id, ct));
    }
}
