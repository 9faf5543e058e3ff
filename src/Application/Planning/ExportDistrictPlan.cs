using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>The district's plan as a workbook: the joint slots, the bodies' rows and the editions.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportDistrictPlan(int Year, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportDistrictPlanValidator : AbstractValidator<ExportDistrictPlan>
{
    public ExportDistrictPlanValidator()
    {
        RuleFor(export => export.Year).IsPlanYear();
        RuleFor(export => export.Format).IsWorkbook();
    }
}

internal sealed class ExportDistrictPlanHandler(DistrictPlanViews views, DistrictPlanTables tables, ISpreadsheets spreadsheets) : IRequestHandler<ExportDistrictPlan, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportDistrictPlan request, CancellationToken ct)
    {
        var shown = await views.ShowAsync(request.Year, ct);
        if (shown.IsError) return shown.Error!;
        var (names, slots, rows) = await tables.OfAsync(request.Year, ct);
        return spreadsheets.ToWorkbook($"坪山区{request.Year}年度工贸企业执法计划",
            Slots(names).Of(slots),
            Rows(names).Of(rows),
            Editions().Of(shown.Value.Editions));
    }

    private static SheetTable<SlotLine> Slots(DepartmentNames names) => new("联合检查")
    {
        { "月份", 8, line => $"{line.Slot.Month}月" },
        { "统一社会信用代码", 22, line => line.Uscc },
        { "企业名称", 36, line => line.Name },
        { "所在街道", 12, line => names.Street(line.Slot.SubdistrictCode) },
        { "参加单位", 40, line => string.Join('、', line.Slot.Parts.Select(part => names.Short(part.Body))) },
        { "原计划时间", 40, line => string.Join('、', line.Slot.Parts.Select(part => $"{names.Short(part.Body)} {part.Period}{(part.IsMovedTo(line.Slot.Month) ? "（调整）" : "")}")) },
        { "减少入企", 10, line => line.Slot.Saved },
        { "企业意见", 12, line => Labels.Of(line.Slot.ObjectionState) },
    };

    private static SheetTable<PlanLine> Rows(DepartmentNames names) => new("各单位计划")
    {
        { "单位", 26, line => names.Of(line.Body) },
        { "行", 6, line => line.Row.Row },
        { "企业名称", 36, line => line.Enterprise },
        { "行业", 10, line => line.Row.Sector is { } sector ? Labels.Of(sector) : null },
        { "街道", 12, line => names.Street(line.Row.SubdistrictCode) },
        { "数量", 8, line => line.Row.Count },
        { "计划时间", 12, line => line.Row.Period.ToString() },
        { "安全领域", 24, line => string.Join('、', line.Row.SafetyDomains.Select(domain => Labels.Of(domain))) },
        { "检查依据", 36, line => line.Row.Basis },
        { "检查范围", 30, line => line.Row.Scope },
        { "检查方式", 12, line => Labels.Of(line.Row.Manner) },
        { "增加频次情形", 22, line => line.Row.Ground is { } ground ? Labels.Of(ground) : null },
    };

    private static SheetTable<DistrictPlanEditionRow> Editions() => new("版本")
    {
        { "版本", 8, edition => edition.Number },
        { "形成时间", 20, edition => Domain.Calendar.ChinaTime.DateOf(edition.MadeAt) },
        { "原因", 40, edition => edition.Reason },
        { "单位计划", 10, edition => edition.Plans },
        { "计划检查", 10, edition => edition.PlannedVisits },
        { "联合检查企业", 14, edition => edition.Slots },
        { "减少入企", 10, edition => edition.Saved },
        { "变动企业", 10, edition => edition.Changed },
    };
}
