using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Closure;

/// <summary>Closure reports that were handed in, as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportClosureReports : SubmittedReportFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportClosureReportsValidator : ClosureReportFilterValidator<ExportClosureReports>
{
    public ExportClosureReportsValidator() : base(SubmittedReportFilter.Sorts) => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportClosureReportsHandler(ISupervisionDb db, ICurrentUser user, ClosureReportViews views, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportClosureReports, Result<Download>>
{
    private static readonly SheetTable<ClosureReportDetails> Table = new("闭环反馈")
    {
        { "检查编号", 22, report => report.InspectionNumber },
        { "企业", 36, report => report.Enterprise.Name },
        { "街道", 12, report => report.Enterprise.SubdistrictName },
        { "单位", 28, report => report.DepartmentName },
        { "复查和处罚情况", 60, report => report.Account },
        { "报送期限", 12, report => report.DueOn },
        { "报送日期", 12, report => ChinaTime.DateOf(report.SubmittedAt) },
        { "逾期", 8, report => report.Late ? "是" : "" },
        { "检查状态", 12, report => Labels.Of(report.InspectionStatus) },
    };

    public async Task<Result<Download>> Handle(ExportClosureReports request, CancellationToken ct) =>
        spreadsheets.ToWorkbook($"闭环反馈-{clock.LocalToday():yyyyMMdd}", Table.Of(await views.AllAsync(request.Of(db, user), ct)));
}
