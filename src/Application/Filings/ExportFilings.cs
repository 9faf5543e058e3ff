using System.Runtime.CompilerServices;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>The ledger as a workbook, one row for each enterprise of each list. Page and size mean nothing here.</summary>
public sealed record ExportFilings : FilingFilter, IQuery<Result<Download>>
{
    /// <summary>xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportFilingsValidator : PageRequestValidator<ExportFilings>
{
    public ExportFilingsValidator() : base(FilingFilter.Sorts) =>
        RuleFor(export => export.Format).Must(format => format is null or "xlsx").WithMessage("只能导出为 xlsx");
}

internal sealed class ExportFilingsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportFilings, Result<Download>>
{
    private static readonly SheetColumn[] Columns =
    [
        new("number", "备案编号") { Width = 26 }, new("title", "名单") { Width = 30 }, new("kind", "类别") { Width = 8 }, new("department", "填报单位") { Width = 26 },
        new("status", "名单状态") { Width = 10 }, new("late", "是否逾期") { Width = 8 }, new("row", "行") { Width = 6 }, new("uscc", "统一社会信用代码") { Width = 22 },
        new("enterprise", "企业名称") { Width = 36 }, new("subdistrict", "所在街道") { Width = 12 }, new("from", "检查窗口起日") { Width = 14 }, new("to", "检查窗口止日") { Width = 14 },
        new("safetyDomains", "安全领域") { Width = 24 }, new("officers", "执法人员") { Width = 20 }, new("exemption", "例外情形") { Width = 16 }, new("line", "行状态") { Width = 10 },
        new("reason", "原因") { Width = 40 },
    ];

    public async Task<Result<Download>> Handle(ExportFilings request, CancellationToken ct)
    {
        var departments = await db.Departments.ToDictionaryAsync(department => department.Code, department => department.Name, ct);
        var streets = await db.Subdistricts.ToDictionaryAsync(street => street.Code, street => street.Name, ct);
        return new Download($"执法备案-{clock.LocalToday():yyyyMMdd}.xlsx", Download.Xlsx, (target, stop) =>
            spreadsheets.WriteAsync(target, [new Sheet("执法备案", Columns, Rows(request, departments, streets, stop))], stop));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(
        ExportFilings request, Dictionary<string, string> departments, Dictionary<string, string> streets, [EnumeratorCancellation] CancellationToken ct)
    {
        var own = request.Of(db, user).SelectMany(filing => filing.Lines, (filing, line) => new { Filing = filing, Line = line })
            .Join(db.Visible<Enterprise>(user), pair => pair.Line.EnterpriseId, enterprise => enterprise.Id,
                (pair, enterprise) => new { pair.Filing, pair.Line, Enterprise = new { enterprise.Uscc, enterprise.Name, enterprise.SubdistrictCode } })
            .OrderByDescending(row => row.Filing.CreatedAt).ThenBy(row => row.Filing.Id).ThenBy(row => row.Line.Row);
        await foreach (var row in own.AsAsyncEnumerable().WithCancellation(ct))
            yield return RowOf(row.Filing, row.Line, [row.Enterprise.Uscc, row.Enterprise.Name, streets.GetValueOrDefault(row.Enterprise.SubdistrictCode)], departments);
    }

    private static IReadOnlyList<object?> RowOf(Filing filing, FilingLine line, IReadOnlyList<object?> enterprise, Dictionary<string, string> departments) =>
    [
        filing.Number, filing.Title, Labels.Of(filing.Kind), departments.GetValueOrDefault(filing.Department), Labels.Of(filing.Status), filing.Late ? "逾期" : "",
        line.Row, .. enterprise, line.From, line.To, string.Join('、', line.SafetyDomains.Select(domain => Labels.Of(domain))),
        string.Join('、', line.Officers.Select(officer => officer.Name)), line.Exemption is { } exemption ? Labels.Of(exemption.Kind) : null, Labels.Of(line.Status), line.Reason,
    ];
}
