using FluentValidation;
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

namespace Supervision.Application.Filings.Spared;

/// <summary>The ledger of visits that were let go as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportSparedVisits : SparedVisitFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportSparedVisitsValidator : PageRequestValidator<ExportSparedVisits>
{
    public ExportSparedVisitsValidator() : base(ListSparedVisitsHandler.Sorts)
    {
        RuleFor(export => export.Body).MaximumLength(10);
        RuleFor(export => export.Format).IsWorkbook();
    }
}

internal sealed class ExportSparedVisitsHandler(ISupervisionDb db, ICurrentUser user, SparedVisitViews views, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportSparedVisits, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportSparedVisits request, CancellationToken ct)
    {
        var rows = await views.OfAsync(await request.Of(db, user).SortBy(request, ListSparedVisitsHandler.Sorts, "-decidedAt").ToListAsync(ct), ct);
        return spreadsheets.ToWorkbook($"减免入企台账-{clock.LocalToday():yyyyMMdd}", Table(await DepartmentNames.GatherAsync(db, ct)).Of(rows));
    }

    private static SheetTable<SparedVisitRow> Table(DepartmentNames names) => new("减免入企")
    {
        { "单位", 28, row => names.Of(row.Department) },
        { "企业", 36, row => row.Enterprise.Name },
        { "统一社会信用代码", 22, row => row.Enterprise.Uscc },
        { "月份", 10, row => row.Month.ToString() },
        { "方式", 16, row => Labels.Of(row.Kind) },
        { "理由", 44, row => row.Reason },
        { "最近一次检查", 14, row => row.LastVisitOn },
        { "到场时决定的检查", 22, row => row.InspectionNumber },
        { "计入减少的入企", 14, row => row.Counts ? "是" : "否" },
        { "登记人", 16, row => row.DecidedBy },
        { "登记日期", 12, row => ChinaTime.DateOf(row.DecidedAt) },
        { "撤销原因", 30, row => row.RevokedReason },
    };
}
