using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>Rechecks as a workbook, a row for each hazard. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportRechecks : RecheckFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportRechecksValidator : PageRequestValidator<ExportRechecks>
{
    public ExportRechecksValidator() : base(RecheckFilter.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportRechecksHandler(ISupervisionDb db, ICurrentUser user, RecheckViews views, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportRechecks, Result<Download>>
{
    private static readonly SheetTable<(RecheckDetails Recheck, RecheckedHazard Hazard)> Table = new("复查")
    {
        { "复查日期", 12, row => row.Recheck.Date },
        { "状态", 10, row => Labels.Of(row.Recheck.Status) },
        { "企业", 36, row => row.Recheck.Enterprise.Name },
        { "街道", 12, row => row.Recheck.Enterprise.SubdistrictName },
        { "检查编号", 22, row => row.Recheck.InspectionNumber },
        { "联合复查", 10, row => row.Recheck.Joint ? "是" : "否" },
        { "单独复查原因", 30, row => row.Recheck.WaiverReason },
        { "隐患编号", 22, row => row.Hazard.Number },
        { "隐患", 50, row => row.Hazard.Description },
        { "等级", 8, row => Labels.Of(row.Hazard.Grade) },
        { "复查单位", 26, row => row.Hazard.DepartmentName },
        { "结果", 10, row => row.Hazard.Passed switch { true => "通过", false => "未通过", null => "" } },
        { "备注", 40, row => row.Hazard.Remark },
        { "取消原因", 30, row => row.Recheck.CallOffReason },
    };

    public async Task<Result<Download>> Handle(ExportRechecks request, CancellationToken ct)
    {
        var rechecks = await views.AllAsync(request.Of(db, user), ct);
        return spreadsheets.ToWorkbook($"复查-{clock.LocalToday():yyyyMMdd}", Table.Of(rechecks.SelectMany(recheck => recheck.Hazards.Select(hazard => (recheck, hazard)))));
    }
}
