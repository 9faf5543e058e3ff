using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Enterprises;

/// <summary>The list as a workbook, in the columns of the import template, so that it can be corrected in Excel and imported again. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportEnterprises : EnterpriseFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportEnterprisesValidator : PageRequestValidator<ExportEnterprises>
{
    public ExportEnterprisesValidator() : base(EnterpriseFilter.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportEnterprisesHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock)
    : IRequestHandler<ExportEnterprises, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportEnterprises request, CancellationToken ct)
    {
        var streets = await db.Subdistricts.ToDictionaryAsync(street => street.Code, street => street.Name, ct);
        var masked = !user.Has(Permission.EnterprisesContacts);
        var rows = request.Of(db, user).AsAsyncEnumerable()
            .Select(enterprise => EnterpriseSheet.RowOf(enterprise, streets[enterprise.SubdistrictCode], masked));
        return spreadsheets.ToWorkbook($"企业名单-{clock.LocalToday():yyyyMMdd}", new Sheet(EnterpriseSheet.Form.Name, EnterpriseSheet.Columns, rows));
    }
}
