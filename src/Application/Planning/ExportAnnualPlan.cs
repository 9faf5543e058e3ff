using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Planning;

/// <summary>An empty sheet to fill in, with the explanation of its columns.</summary>
public sealed record DownloadAnnualPlanTemplate : IQuery<Result<Download>>;

internal sealed class DownloadAnnualPlanTemplateHandler(ISpreadsheets spreadsheets) : IRequestHandler<DownloadAnnualPlanTemplate, Result<Download>>
{
    public Task<Result<Download>> Handle(DownloadAnnualPlanTemplate request, CancellationToken ct) =>
        Task.FromResult<Result<Download>>(spreadsheets.ToWorkbook("年度执法计划模板", PlanSheet.Form.Template()));
}

/// <summary>One plan as a workbook in the columns of the template, with the result of each row.</summary>
/// <param name="Format">xlsx</param>
public sealed record ExportAnnualPlan(Guid Id, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportAnnualPlanValidator : AbstractValidator<ExportAnnualPlan>
{
    public ExportAnnualPlanValidator() => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportAnnualPlanHandler(ISupervisionDb db, AnnualPlanViews views, ISpreadsheets spreadsheets) : IRequestHandler<ExportAnnualPlan, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportAnnualPlan request, CancellationToken ct)
    {
        var shown = await views.ShowAsync(request.Id, ct);
        if (shown.IsError) return shown.Error!;
        var codes = await db.SupervisionItems.Select(item => new { item.Id, item.Code }).ToDictionaryAsync(item => item.Id, item => item.Code, ct);
        return spreadsheets.ToWorkbook($"{shown.Value.BodyName}-{shown.Value.Title}",
            new Sheet(PlanSheet.Form.Name, PlanSheet.WithResult, shown.Value.Rows.Select(row => PlanSheet.CellsOf(row, id => codes.GetValueOrDefault(id))).ToAsyncEnumerable()));
    }
}
