using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>What two editions differ in, as a workbook: a line for each column of an item.</summary>
/// <param name="Since">The earlier one; the one before where it is left out.</param>
/// <param name="Format">xlsx</param>
public sealed record ExportDifferences(Guid Id, Guid? Since = null, string? Format = null) : IQuery<Result<Download>>;

internal sealed class ExportDifferencesValidator : AbstractValidator<ExportDifferences>
{
    public ExportDifferencesValidator() => RuleFor(export => export.Format).IsWorkbook();
}

internal sealed class ExportDifferencesHandler(ISupervisionDb db, ISpreadsheets spreadsheets) : IRequestHandler<ExportDifferences, Result<Download>>
{
    public async Task<Result<Download>> Handle(ExportDifferences request, CancellationToken ct)
    {
        var compared = await CatalogueComparison.OfAsync(db, request.Id, request.Since, ct);
        if (compared.IsError) return compared.Error!;
        var (before, after, differences, names) = compared.Value;
        return spreadsheets.ToWorkbook($"监管事项清单变化（{before ?? "首版"}至{after}）",
            Table(names).Of(differences.SelectMany(one => one.Fields.Select(field => new Line(one, field)))));
    }

    private static SheetTable<Line> Table(DepartmentNames names) => new("变化")
    {
        { "事项编码", 14, line => line.Item.Code },
        { "监管事项", 28, line => line.Item.Name },
        { "监管单位", 26, line => names.Of(line.Item.SafetyDomain.Body()) },
        { "变化", 8, line => Labels.Of(line.Item.Kind) },
        { "栏目", 16, line => Labels.Of(line.Field.Field) },
        { "变化前", 60, line => line.Field.Before },
        { "变化后", 60, line => line.Field.After },
    };

    private sealed record Line(ItemDifference Item, FieldDifference Field);
}
