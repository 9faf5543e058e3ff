using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>One edition, without its rows: <see cref="ListCatalogueItems"/> has them.</summary>
public sealed record ShowCatalogue(Guid Id) : IQuery<Result<CatalogueEdition>>;

internal sealed class ShowCatalogueHandler(CatalogueViews views) : IRequestHandler<ShowCatalogue, Result<CatalogueEdition>>
{
    public async Task<Result<CatalogueEdition>> Handle(ShowCatalogue request, CancellationToken ct) => await views.ShowAsync(request.Id, ct) is { } edition ? edition : RecordErrors.Unknown;
}
