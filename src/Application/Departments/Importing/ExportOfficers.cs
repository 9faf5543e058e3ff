using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments.Importing;

/// <summary>A department's roster with those of its offices as a workbook, in the columns of the template; the certificates of other bodies are masked in it as on the page.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportOfficers(string Code, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportOfficersValidator : AbstractValidator<ExportOfficers>
{
    public ExportOfficersValidator() => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportOfficersHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportOfficers, Result<Download>>
{
    private static readonly IReadOnlyList<SheetColumn> Columns = [.. OfficerSheet.Form.Columns, new("state", "状态") { Width = 14 }];

    public async Task<Result<Download>> Handle(ExportOfficers request, CancellationToken ct)
    {
        var department = user.IsStaff() ? await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Code, ct) : null;
        if (department is null) return RecordErrors.Unknown;
        var today = clock.LocalToday();
        var rows = db.Officers.AsNoTracking().Where(officer => Bodies.Include(request.Code, officer.Department)).OrderBy(officer => officer.Department).ThenBy(officer => officer.Id)
            .AsAsyncEnumerable().Select(officer => CellsOf(OfficerRow.Of(officer, user, today)));
        return spreadsheets.ToWorkbook($"{department.Name}人员名册", new Sheet(OfficerSheet.Form.Name, Columns, rows));
    }

    private static IReadOnlyList<object?> CellsOf(OfficerRow row) =>
    [
        row.Name, row.Department, Labels.Of(row.Kind), row.CertificateNo, row.IssuedBy, row.ValidFrom, row.ValidUntil,
        row.LeftOn is { } left ? $"{left:yyyy-MM-dd}起停用" : Labels.Of(row.Certificate),
    ];
}

/// <summary>The empty sheet to fill in, with the explanation of its columns.</summary>
public sealed record DownloadOfficerTemplate : IQuery<Result<Download>>;

internal sealed class DownloadOfficerTemplateHandler(ISpreadsheets spreadsheets) : IRequestHandler<DownloadOfficerTemplate, Result<Download>>
{
    public Task<Result<Download>> Handle(DownloadOfficerTemplate request, CancellationToken ct) => Task.FromResult<Result<Download>>(spreadsheets.ToWorkbook("人员名册模板", OfficerSheet.Form.Template()));
}
