using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>
/// How many hazards each part of the ledger holds, in one statement. The parts are counted beside each other, so that <see cref="HazardFilter.Overdue"/> and
/// <see cref="HazardFilter.WaitingFor"/> mean nothing here, nor do order and page.
/// </summary>
public sealed record CountHazards : HazardFilter, IQuery<Result<HazardCounts>>;

/// <summary>隐患台账各部分的条数</summary>
/// <param name="All">符合其他条件的全部</param>
/// <param name="Overdue">逾期未整改</param>
/// <param name="Recheck">待复查</param>
/// <param name="Countersign">待会签</param>
public sealed record HazardCounts(int All, int Overdue, int Recheck, int Countersign);

internal sealed class CountHazardsValidator() : PageRequestValidator<CountHazards>(HazardFilter.Sorts);

internal sealed class CountHazardsHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<CountHazards, Result<HazardCounts>>
{
    public async Task<Result<HazardCounts>> Handle(CountHazards request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var counts = await (request with { Overdue = null, WaitingFor = null }).Of(db, user, today).GroupBy(_ => 1).Select(all => new HazardCounts(
            all.Count(),
            all.AsQueryable().Count(Hazard.DueBefore(today)),
            all.AsQueryable().Count(Hazard.AwaitsRecheck),
            all.AsQueryable().Count(Hazard.AwaitsCountersign))).SingleOrDefaultAsync(ct);
        return counts ?? new HazardCounts(0, 0, 0, 0);
    }
}
