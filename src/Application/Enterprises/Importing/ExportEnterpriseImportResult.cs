using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>The list as it was uploaded, with the result and the reasons beside each row: corrected in place, it can be imported again as it is.</summary>
public sealed record ExportEnterpriseImportResult(Guid Id) : IQuery<Result<Download>>;

internal sealed class ExportEnterpriseImportResultHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets) : IRequestHandler<ExportEnterpriseImportResult, Result<Download>>
{
    private static readonly IReadOnlyList<SheetColumn> Columns =
    [
        new("row", "原行号") { Width = 8 }, new("outcome", "核对结果") { Width = 10 }, new("messages", "原因与提示") { Width = 60 }, .. EnterpriseSheet.Form.Columns,
    ];

    public async Task<Result<Download>> Handle(ExportEnterpriseImportResult request, CancellationToken ct)
    {
        var import = await db.Visible<EnterpriseImport>(user).AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Id, ct);
        if (import is null) return EnterpriseErrors.UnknownImport;
        using var content = new MemoryStream(import.Content, writable: false);
        var sheet = spreadsheets.Read(content, EnterpriseSheet.Form, EnterpriseSheet.MaxRows);
        if (sheet.Error is { } refused) return refused;

        return spreadsheets.ToWorkbook($"导入结果-{Path.GetFileNameWithoutExtension(import.FileName)}", new Sheet(EnterpriseSheet.Form.Name, Columns, Rows(import.Id, sheet.Value)));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(Guid import, IReadOnlyList<SheetRow> sheet)
    {
        var results = await db.Visible<EnterpriseImportRow>(user).AsNoTracking().Where(row => row.ImportId == import).ToDictionaryAsync(row => row.Row);
        foreach (var row in sheet)
        {
            var result = results.GetValueOrDefault(row.Number);
            yield return
            [
                row.Number,
                result is null ? null : Labels.Of(result.Outcome),
                result is null ? null : string.Join('；', result.Messages.Select(message => message.Title)),
                .. EnterpriseSheet.Form.Columns.Select(column => row[column.Field]),
            ];
        }
    }
}
