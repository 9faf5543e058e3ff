using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>An edition as a workbook.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportCatalogue(Guid Id, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportCatalogueValidator : AbstractValidator<ExportCatalogue>
{
    public ExportCatalogueValidator() => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportCatalogueHandler(ISupervisionDb db, ISpreadsheets spreadsheets) : IRequestHandler<ExportCatalogue, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportCatalogue request, CancellationToken ct)
    {
        var catalogue = await db.Catalogues.AsNoTracking().SingleOrDefaultAsync(each => each.Id == request.Id, ct);
        if (catalogue is null) return RecordErrors.Unknown;
        return spreadsheets.ToWorkbook($"坪山区工贸企业监管事项清单（{catalogue.Number}）", ItemSheet.Of(await DepartmentNames.GatherAsync(db, ct)).Of(catalogue.Rows));
    }
}
