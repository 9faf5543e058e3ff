using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>The pairs as a workbook, the two side by side. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportDuplicates : DuplicateFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportDuplicatesValidator : PageRequestValidator<ExportDuplicates>
{
    public ExportDuplicatesValidator() : base(DuplicateFilter.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportDuplicatesHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, DuplicateViews views, TimeProvider clock) : IRequestHandler<ExportDuplicates, Result<Download>>
{
    private const int Portion = 500;

    public async Task<Result<Download>> Handle(ExportDuplicates request, CancellationToken ct)
    {
        var streets = await db.Subdistricts.ToDictionaryAsync(street => street.Code, street => street.Name, ct);
        var pairs = await request.Of(db, user).ToListAsync(ct);
        return spreadsheets.ToWorkbook($"疑似重复企业-{clock.LocalToday():yyyyMMdd}", ColumnsOf(streets).Of(Rows(pairs, ct)));
    }

    private async IAsyncEnumerable<DuplicateRow> Rows(List<DuplicatePair> pairs, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var portion in pairs.Chunk(Portion))
        {
            foreach (var row in await views.OfAsync(portion, ct)) yield return row;
        }
    }

    private static SheetTable<DuplicateRow> ColumnsOf(Dictionary<string, string> streets) => new("疑似重复企业")
    {
        { "企业一", 32, row => row.First.Name },
        { "企业一统一社会信用代码", 22, row => row.First.Uscc },
        { "企业一街道", 12, row => streets.GetValueOrDefault(row.First.SubdistrictCode) },
        { "企业一地址", 36, row => row.First.Address },
        { "企业二", 32, row => row.Second.Name },
        { "企业二统一社会信用代码", 22, row => row.Second.Uscc },
        { "企业二街道", 12, row => streets.GetValueOrDefault(row.Second.SubdistrictCode) },
        { "企业二地址", 36, row => row.Second.Address },
        { "疑似重复的理由", 24, row => string.Join('、', row.Reasons.Select(reason => Labels.Of(reason))) },
        { "处理情况", 10, row => Labels.Of(row.Status) },
        { "处理理由", 30, row => row.Reason },
        { "处理人", 12, row => row.DecidedBy },
    };
}
