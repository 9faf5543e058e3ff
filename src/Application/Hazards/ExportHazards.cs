using System.Runtime.CompilerServices;
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
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>The ledger as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportHazards : HazardFilter, IQuery<Result<Download>>
{
    /// <summary>xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportHazardsValidator : PageRequestValidator<ExportHazards>
{
    public ExportHazardsValidator() : base(HazardFilter.Sorts) =>
        RuleFor(export => export.Format).Must(format => format is null or "xlsx").WithMessage("只能导出为 xlsx");
}

internal sealed class ExportHazardsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, IWorkCalendar calendar, TimeProvider clock)
    : IRequestHandler<ExportHazards, Result<Download>>
{
    private static readonly SheetColumn[] Columns =
    [
        new("number", "隐患编号") { Width = 22 }, new("status", "状态") { Width = 10 }, new("grade", "等级") { Width = 8 }, new("enterprise", "企业") { Width = 36 },
        new("subdistrict", "街道") { Width = 12 }, new("department", "发现单位") { Width = 26 }, new("item", "监管事项") { Width = 30 }, new("description", "隐患") { Width = 50 },
        new("inspection", "检查编号") { Width = 22 }, new("foundOn", "发现日期") { Width = 12 }, new("dueOn", "整改期限") { Width = 12 }, new("left", "剩余工作日") { Width = 11 },
        new("closedOn", "闭环日期") { Width = 12 },
    ];

    public async Task<Result<Download>> Handle(ExportHazards request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        var names = await DepartmentNames.GatherAsync(db, ct);
        return new Download($"隐患台账-{today:yyyyMMdd}.xlsx", Download.Xlsx, (target, stop) =>
            spreadsheets.WriteAsync(target, [new Sheet("隐患台账", Columns, Rows(request.Of(db, user, today), names, today, stop))], stop));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IQueryable<Hazard> hazards, DepartmentNames names, DateOnly today, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var row in HazardRow.From(db, hazards).AsAsyncEnumerable().WithCancellation(ct))
        {
            var hazard = row.Show(names, calendar, today);
            yield return
            [
                hazard.Number, hazard.Overdue ? "逾期未整改" : hazard.WaitingFor is { } wait ? Labels.Of(wait) : Labels.Of(hazard.Status), Labels.Of(hazard.Grade), hazard.Enterprise.Name,
                hazard.Enterprise.SubdistrictName, hazard.DepartmentName, hazard.ItemName, hazard.Description,
                hazard.InspectionNumber, hazard.FoundOn, hazard.DueOn, hazard.Deadline?.WorkingDaysLeft, hazard.ClosedOn,
            ];
        }
    }
}
