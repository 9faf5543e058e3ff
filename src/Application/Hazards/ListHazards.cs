using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>The ledger of hazards, page by page, overdue first.</summary>
public sealed record ListHazards : HazardFilter, IQuery<Result<Page<HazardRow>>>;

internal sealed class ListHazardsValidator() : PageRequestValidator<ListHazards>(HazardFilter.Sorts);

internal sealed class ListHazardsHandler(ISupervisionDb db, ICurrentUser user, IWorkCalendar calendar, TimeProvider clock) : IRequestHandler<ListHazards, Result<Page<HazardRow>>>
{
    public async Task<Result<Page<HazardRow>>> Handle(ListHazards request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var page = await ShownHazard.From(db, request.Of(db, user, today)).ToPageAsync(request, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        return page.Select(row => row.Show(names, calendar, today));
    }
}
