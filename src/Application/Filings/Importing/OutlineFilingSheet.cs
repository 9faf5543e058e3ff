using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Importing;

/// <summary>Tells how a workbook would be read as a list: its sheets, and what each column is taken for. Nothing is kept but that a file was turned away.</summary>
public sealed record OutlineFilingSheet(Stream Xlsx, string? Sheet, int? HeaderRow) : IQuery<Result<FilingSheetOutline>>;

/// <summary>工作簿的读法，供核对和更正</summary>
/// <param name="Sheets">各工作表</param>
/// <param name="Sheet">读取的工作表</param>
/// <param name="HeaderRow">表头所在的行；0 为没有表头</param>
/// <param name="Understood">不必更正即可读取：找到了统一社会信用代码或企业名称，且没有猜测的列和认不出的列</param>
/// <param name="Remembered">按本单位以前对这种名单的选择读取</param>
/// <param name="Columns">各列及其含义</param>
/// <param name="Fields">可以选择的含义</param>
public sealed record FilingSheetOutline(
    IReadOnlyList<SheetName> Sheets, string Sheet, int HeaderRow, bool Understood, bool Remembered, IReadOnlyList<OutlineColumn> Columns, IReadOnlyList<SheetFieldName> Fields);

/// <param name="Field">代号</param>
/// <param name="Title">列名</param>
public sealed record SheetFieldName(string Field, string Title);

internal sealed class OutlineFilingSheetValidator : AbstractValidator<OutlineFilingSheet>
{
    public OutlineFilingSheetValidator() => RuleFor(outline => outline).SetValidator(new SheetPlaceValidator<OutlineFilingSheet>(outline => outline.Sheet, outline => outline.HeaderRow)).OverridePropertyName("");
}

internal sealed class OutlineFilingSheetHandler(ISupervisionDb db, ICurrentUser user, SheetLayouts layouts, TimeProvider clock) : IRequestHandler<OutlineFilingSheet, Result<FilingSheetOutline>>
{
    public async Task<Result<FilingSheetOutline>> Handle(OutlineFilingSheet request, CancellationToken ct)
    {
        var filer = user.FilingDepartment();
        if (filer.IsError) return filer.Error!;
        var read = await layouts.OutlineAsync(request.Xlsx, request.Sheet, request.HeaderRow, ct);
        if (read.IsError)
        {
            // Counted beside the answer: a command that is refused would take the count back.
            db.FormRefusals.Add(new() { Department = filer.Value.Department, Body = filer.Value.Body, Code = read.Error!.Code, Rows = 0, At = clock.GetUtcNow() });
            await db.SaveChangesAsync(ct);
            return read.Error!;
        }

        var (outline, remembered) = read.Value;
        return new FilingSheetOutline(
            outline.Sheets, outline.Sheet, outline.HeaderRow, remembered is not null || IsPlain(outline), remembered is not null, outline.Columns,
            [.. FilingSheet.Form.Columns.Select(column => new SheetFieldName(column.Field, column.Title))]);
    }

    /// <summary>Nobody needs to be asked: the titles say all, and each column that is left is known to say nothing to us.</summary>
    private static bool IsPlain(SheetOutline outline) => outline.Found && outline.Columns.All(column => column is { Guessed: false } && (column.Field is not null || FilingSheet.SaysNothingToUs(column)));
}

/// <summary>Where in a workbook a list stands, as far as a form of words goes.</summary>
internal sealed class SheetPlaceValidator<T> : AbstractValidator<T>
{
    public SheetPlaceValidator(Func<T, string?> sheet, Func<T, int?> headerRow)
    {
        RuleFor(one => sheet(one)).MaximumLength(100).OverridePropertyName("sheet");
        RuleFor(one => headerRow(one)).InclusiveBetween(0, 60).OverridePropertyName("headerRow");
    }
}
