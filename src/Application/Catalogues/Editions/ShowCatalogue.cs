using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Documents;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Application.Documents;
using Supervision.Application.Catalogues.Changes;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Documents;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>One edition, without its rows: <see cref="ListCatalogueItems"/> has them.</summary>
public sealed record ShowCatalogue(Guid Id) : IQuery<Result<CatalogueEdition>>;

internal sealed class ShowCatalogueHandler(CatalogueViews views) : IRequestHandler<ShowCatalogue, Result<CatalogueEdition>>
{
    public async Task<Result<CatalogueEdition>> Handle(ShowCatalogue request, CancellationToken ct) => await views.ShowAsync(request.Id, ct) is { } edition ? edition : RecordErrors.Unknown;
}
