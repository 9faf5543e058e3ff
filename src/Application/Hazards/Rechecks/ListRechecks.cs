using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>Rechecks, those that wait first, then the latest.</summary>
public sealed record ListRechecks : RecheckFilter, IQuery<Result<Page<RecheckDetails>>>;

internal sealed class ListRechecksValidator() : PageRequestValidator<ListRechecks>(RecheckFilter.Sorts);

internal sealed class ListRechecksHandler(ISupervisionDb db, ICurrentUser user, RecheckViews views) : IRequestHandler<ListRechecks, Result<Page<RecheckDetails>>>
{
    public async Task<Result<Page<RecheckDetails>>> Handle(ListRechecks request, CancellationToken ct) => await views.PageAsync(request.Of(db, user), request, ct);
}

/// <summary>One recheck with its hazards and results.</summary>
public sealed record ShowRecheck(Guid Id) : IQuery<Result<RecheckDetails>>;

internal sealed class ShowRecheckHandler(RecheckViews views) : IRequestHandler<ShowRecheck, Result<RecheckDetails>>
{
    public Task<Result<RecheckDetails>> Handle(ShowRecheck request, CancellationToken ct) => views.ShowAsync(request.Id, ct);
}
