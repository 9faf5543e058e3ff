using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Caps;

/// <summary>The cap table as a workbook. Page and size, which the list's address may carry, mean nothing here.</summary>
public sealed record ExportFrequencyCaps : FrequencyCapFilter, IQuery<Result<Download>>
{
    /// <summary>文件格式，只有 xlsx</summary>
    public string? Format { get; init; }
}

internal sealed class ExportFrequencyCapsValidator : PageRequestValidator<ExportFrequencyCaps>
{
    public ExportFrequencyCapsValidator() : base([])
    {
        RuleFor(export => export.Body).MaximumLength(10);
        RuleFor(export => export.Format).IsWorkbook();
    }
}

internal sealed class ExportFrequencyCapsHandler(ISupervisionDb db, FrequencyCapViews views, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ExportFrequencyCaps, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportFrequencyCaps request, CancellationToken ct) =>
        spreadsheets.ToWorkbook($"检查频次上限表-{clock.LocalToday():yyyyMMdd}", Table(await DepartmentNames.GatherAsync(db, ct)).Of(await views.OfAsync(request, ct)));

    private static SheetTable<FrequencyCapRow> Table(DepartmentNames names) => new("检查频次上限")
    {
        { "单位", 28, row => row.Body is { } body ? names.Of(body) : "各单位" },
        { "事项", 32, row => CapWords.Of(row).Scope },
        { "企业", 12, row => CapWords.Of(row).Class },
        { "每年最多", 10, row => row.Visits },
        { "计入的检查", 28, row => CapWords.Of(row).Natures },
        { "不计入的例外情形", 36, row => CapWords.Of(row).Exemptions },
        { "超过的", 12, row => row.Refuses ? "不予备案" : "提示" },
        { "来源", 14, row => Labels.Of(row.Basis) },
        { "文件", 40, row => row.Document },
        { "公布日期", 12, row => row.PublishedOn },
        { "网址", 40, row => row.Address },
        { "生效日期", 12, row => row.EffectiveFrom },
        { "最后一天", 12, row => row.EffectiveTo },
        { "状态", 12, row => Labels.Of(row.State) },
        { "终止原因", 28, row => row.EndReason },
    };
}
