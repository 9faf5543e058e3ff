using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards;

/// <summary>The ledger as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportHazards : HazardFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportHazardsValidator : PageRequestValidator<ExportHazards>
{
    public ExportHazardsValidator() : base(HazardFilter.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportHazardsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, IWorkCalendar calendar, TimeProvider clock)
    : IRequestHandler<ExportHazards, Result<Download>>
{
    private static readonly SheetTable<HazardRow> Ledger = new("隐患台账")
    {
        { "隐患编号", 22, hazard => hazard.Number },
        { "状态", 10, hazard => hazard.Overdue ? "逾期未整改" : hazard.WaitingFor is { } wait ? Labels.Of(wait) : Labels.Of(hazard.Status) },
        { "等级", 8, hazard => Labels.Of(hazard.Grade) },
        { "企业", 36, hazard => hazard.Enterprise.Name },
        { "街道", 12, hazard => hazard.Enterprise.SubdistrictName },
        { "发现单位", 26, hazard => hazard.DepartmentName },
        { "监管事项", 30, hazard => hazard.ItemName },
        { "隐患", 50, hazard => hazard.Description },
        { "检查编号", 22, hazard => hazard.InspectionNumber },
        { "发现日期", 12, hazard => hazard.FoundOn },
        { "整改期限", 12, hazard => hazard.DueOn },
        { "剩余工作日", 11, hazard => hazard.Deadline?.WorkingDaysLeft },
        { "闭环日期", 12, hazard => hazard.ClosedOn },
    };

    public async Task<Result<Download>> Handle(ExportHazards request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var names = await DepartmentNames.GatherAsync(db, ct);
        var hazards = ShownHazard.From(db, request.Of(db, user, today)).AsAsyncEnumerable().Select(row => row.Show(names, calendar, today));
        return spreadsheets.ToWorkbook($"隐患台账-{today:yyyyMMdd}", Ledger.Of(hazards));
    }
}
