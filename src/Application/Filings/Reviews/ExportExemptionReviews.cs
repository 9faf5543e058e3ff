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

namespace Supervision.Application.Filings.Reviews;

/// <summary>Exemptions that were drawn for review as a workbook: the list, and what it comes to for each body. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportExemptionReviews : ExemptionReviewFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportExemptionReviewsValidator : PageRequestValidator<ExportExemptionReviews>
{
    public ExportExemptionReviewsValidator() : base([])
    {
        RuleFor(export => export.Body).MaximumLength(10);
        RuleFor(export => export.Format).IsWorkbook();
    }
}

internal sealed class ExportExemptionReviewsHandler(ISupervisionDb db, ICurrentUser user, ExemptionReviewViews views, ExemptionFigures figures, ISpreadsheets spreadsheets, TimeProvider clock)
    : IRequestHandler<ExportExemptionReviews, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportExemptionReviews request, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var rows = await views.OfAsync(await request.Of(db, user).OrderByDescending(one => one.DrawnAt).ThenBy(one => one.Id).ToListAsync(ct), ct);
        return spreadsheets.ToWorkbook($"例外情形抽查-{clock.LocalToday():yyyyMMdd}", List(names).Of(rows), Sums(names).Of(await figures.OfAsync(request.Body, request.From, request.To, ct)));
    }

    private static SheetTable<ExemptionReviewRow> List(DepartmentNames names) => new("抽查")
    {
        { "备案编号", 26, row => row.FilingNumber },
        { "单位", 28, row => names.Of(row.Department) },
        { "企业", 36, row => row.Enterprise.Name },
        { "例外情形", 20, row => Labels.Of(row.Kind) },
        { "文书文号", 26, row => row.DocumentNo },
        { "抽取日期", 12, row => ChinaTime.DateOf(row.DrawnAt) },
        { "抽取人", 14, row => row.DrawnBy },
        { "结果", 12, row => row.Finding is { } finding ? Labels.Of(finding) : "待登记" },
        { "说明", 44, row => row.Note },
        { "登记结果的人", 14, row => row.DecidedBy },
    };

    private static SheetTable<BodyExemptions> Sums(DepartmentNames names) => new("各单位")
    {
        { "单位", 28, row => names.Of(row.Body) },
        { "以例外情形备案", 14, row => row.Claimed },
        { "抽查", 10, row => row.Drawn },
        { "待登记", 10, row => row.Open },
        { "理由成立", 10, row => row.Founded },
        { "理由不成立", 12, row => row.Unfounded },
        { "不成立率", 12, row => row.UnfoundedPercent is { } share ? $"{share}%" : "" },
    };
}
