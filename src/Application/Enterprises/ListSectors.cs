using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>The eight sectors of the Plan. 三.</summary>
public sealed record ListSectors : PageRequest, IQuery<Result<Page<SectorRow>>>;

public sealed record SectorRow(Sector Code, string Name);

internal sealed class ListSectorsValidator() : PageRequestValidator<ListSectors>([]);

internal sealed class ListSectorsHandler : IRequestHandler<ListSectors, Result<Page<SectorRow>>>
{
    public Task<Result<Page<SectorRow>>> Handle(ListSectors request, CancellationToken ct) => Task.FromResult<Result<Page<SectorRow>>>(
        Enum.GetValues<Sector>().Select(sector => new SectorRow(sector, Labels.Of(sector)))
            .Where(row => request.Q is null || row.Name.Contains(request.Q, StringComparison.Ordinal))
            .ToList().ToPage(request));
}
