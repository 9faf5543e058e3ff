using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>The ledger as a workbook, one row for each enterprise of each list. Page and size mean nothing here.</summary>
public sealed record ExportFilings : FilingFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportFilingsValidator : PageRequestValidator<ExportFilings>
{
    public ExportFilingsValidator() : base(FilingFilter.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportFilingsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportFilings, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportFilings request, CancellationToken ct)
    {
        var lines = request.Of(db, user).SelectMany(filing => filing.Lines, (filing, line) => new { Filing = filing, Line = line })
            .Join(db.Visible<Enterprise>(user), pair => pair.Line.EnterpriseId, enterprise => enterprise.Id,
                (pair, enterprise) => new { pair.Filing, pair.Line, enterprise.Uscc, enterprise.Name, enterprise.SubdistrictCode })
            .OrderByDescending(row => row.Filing.CreatedAt).ThenBy(row => row.Filing.Id).ThenBy(row => row.Line.Row)
            .AsAsyncEnumerable().Select(row => new LedgerLine(row.Filing, row.Line, row.Uscc, row.Name, row.SubdistrictCode));
        return spreadsheets.ToWorkbook($"执法备案-{clock.LocalToday():yyyyMMdd}", Ledger(await DepartmentNames.GatherAsync(db, ct)).Of(lines));
    }

    private static SheetTable<LedgerLine> Ledger(DepartmentNames names) => new("执法备案")
    {
        { "备案编号", 26, row => row.Filing.Number },
        { "名单", 30, row => row.Filing.Title },
        { "类别", 8, row => Labels.Of(row.Filing.Kind) },
        { "填报单位", 26, row => names.Of(row.Filing.Department) },
        { "名单状态", 10, row => Labels.Of(row.Filing.Status) },
        { "是否逾期", 8, row => row.Filing.Late ? "逾期" : "" },
        { "行", 6, row => row.Line.Row },
        { "统一社会信用代码", 22, row => row.Uscc },
        { "企业名称", 36, row => row.Name },
        { "所在街道", 12, row => names.Street(row.Subdistrict) },
        { "检查窗口起日", 14, row => row.Line.From },
        { "检查窗口止日", 14, row => row.Line.To },
        { "安全领域", 24, row => string.Join('、', row.Line.SafetyDomains.Select(domain => Labels.Of(domain))) },
        { "执法人员", 20, row => string.Join('、', row.Line.Officers.Select(officer => officer.Name)) },
        { "例外情形", 16, row => row.Line.Exemption is { } exemption ? Labels.Of(exemption.Kind) : null },
        { "行状态", 10, row => Labels.Of(row.Line.Status) },
        { "原因", 40, row => row.Line.Reason },
    };

    private sealed record LedgerLine(Filing Filing, FilingLine Line, string Uscc, string Name, string Subdistrict);
}
