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
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections;

/// <summary>The list as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportInspections : InspectionFilter, IQuery<Result<Download>>
{
    /// <summary>xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportInspectionsValidator : PageRequestValidator<ExportInspections>
{
    public ExportInspectionsValidator() : base(InspectionFilter.Sorts) =>
        RuleFor(export => export.Format).Must(format => format is null or "xlsx").WithMessage("只能导出为 xlsx");
}

internal sealed class ExportInspectionsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock)
    : IRequestHandler<ExportInspections, Result<Download>>
{
    private static readonly SheetColumn[] Columns =
    [
        new("number", "检查编号") { Width = 22 }, new("status", "状态") { Width = 10 }, new("enterprise", "企业") { Width = 36 }, new("uscc", "统一社会信用代码") { Width = 22 },
        new("subdistrict", "街道") { Width = 12 }, new("date", "检查日期") { Width = 12 }, new("session", "时段") { Width = 8 }, new("departments", "参加单位") { Width = 40 },
        new("lines", "备案行数") { Width = 10 }, new("saved", "减少入企次数") { Width = 12 }, new("hazards", "隐患") { Width = 8 }, new("open", "未闭环") { Width = 8 },
    ];

    public async Task<Result<Download>> Handle(ExportInspections request, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var today = clock.LocalToday();
        return new Download($"检查任务-{today:yyyyMMdd}.xlsx", Download.Xlsx, (target, stop) =>
            spreadsheets.WriteAsync(target, [new Sheet("检查任务", Columns, Rows(request.Of(db, user, today), names, stop))], stop));
    }

    private async IAsyncEnumerable<IReadOnlyList<object?>> Rows(IQueryable<Inspection> inspections, DepartmentNames names, [EnumeratorCancellation] CancellationToken ct)
    {
        var parts = db.Visible<Participation>(user).Where(part => part.State != ParticipationState.Dropped);
        var hazards = db.Visible<Hazard>(user);
        var rows =
            from inspection in inspections
            join enterprise in db.Enterprises on inspection.EnterpriseId equals enterprise.Id
            select new
            {
                Inspection = inspection,
                enterprise.Name,
                enterprise.Uscc,
                Parts = parts.Where(part => part.InspectionId == inspection.Id).Select(part => new { part.Department, part.LineIds }).ToList(),
                Hazards = hazards.Count(hazard => hazard.InspectionId == inspection.Id),
                Open = hazards.Count(hazard => hazard.InspectionId == inspection.Id && hazard.Status != HazardStatus.Closed),
            };
        await foreach (var one in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            var (inspection, lines) = (one.Inspection, one.Parts.Sum(part => part.LineIds.Count));
            yield return
            [
                inspection.Number, Labels.Of(inspection.Status), one.Name, one.Uscc, names.Street(inspection.Subdistrict),
                inspection.Date, inspection.Session is { } session ? Labels.Of(session) : null,
                string.Join('、', one.Parts.OrderBy(part => names.Position(part.Department)).Select(part => names.Of(part.Department))),
                lines, Math.Max(0, lines - 1), one.Hazards, one.Open,
            ];
        }
    }
}
