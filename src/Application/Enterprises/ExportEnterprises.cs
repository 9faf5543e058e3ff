using System.Runtime.CompilerServices;
using FluentValidation;
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
    /// <summary>xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportEnterprisesValidator : PageRequestValidator<ExportEnterprises>
{
    public ExportEnterprisesValidator() : base(EnterpriseFilter.Sorts) =>
        RuleFor(export => export.Format).Must(format => format is null or "xlsx").WithMessage("只能导出为 xlsx");
}

internal sealed class ExportEnterprisesHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock)
    : IRequestHandler<ExportEnterprises, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportEnterprises request, CancellationToken ct)
    {
        var streets = await db.Subdistricts.ToDictionaryAsync(street => street.Code, street => street.Name, ct);
        return new Download($"企业名单-{clock.LocalToday():yyyyMMdd}.xlsx", Download.Xlsx, (target, stop) =>
            spreadsheets.WriteAsync(target, [new Sheet(EnterpriseSheet.Form.Name, EnterpriseSheet.Columns, Rows(request, streets, stop))], stop));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(ExportEnterprises request, Dictionary<string, string> streets, [EnumeratorCancellation] CancellationToken ct)
    {
        var masked = !user.Has(Permission.EnterprisesContacts);
        await foreach (var enterprise in request.Of(db, user).AsAsyncEnumerable().WithCancellation(ct))
            yield return EnterpriseSheet.RowOf(enterprise, streets[enterprise.SubdistrictCode], masked);
    }
}
