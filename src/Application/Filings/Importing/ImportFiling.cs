using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Importing;

/// <summary>Makes a draft of an Excel sheet, or only reads it. One row that cannot be read, and nothing is kept; every row gets its result either way.</summary>
/// <param name="Head">What the list says of itself; its lines come from the sheet.</param>
/// <param name="DryRun">Read and judge only.</param>
/// <param name="Mapping">How the sheet is to be read, where its titles do not say it.</param>
/// <param name="Remember">Keep the mapping for the department's next list of this form, whether the rows are kept or not.</param>
public sealed record ImportFiling(Stream Xlsx, FilingForm Head, bool DryRun, SheetMapping? Mapping = null, bool Remember = false) : ICommand<Result<FilingImport>>;

/// <summary>工作簿导入的结果</summary>
/// <param name="Saved">是否已存为草稿</param>
/// <param name="Id">所存草稿的 id</param>
/// <param name="Rows">读到的各行及核对结果</param>
/// <param name="Notes">读取名单时的说明：读的是哪张工作表，哪些行、列没有读取</param>
public sealed record FilingImport(bool Saved, Guid? Id, int? Version, IReadOnlyList<ImportedRow> Rows, IReadOnlyList<string> Notes);

/// <summary>工作簿的一行；读不懂的内容略去，在 breaches 中指出</summary>
/// <param name="Row">工作表中的行号</param>
/// <param name="Name">企业名称：以企业库为准，库中没有的为表中所填</param>
public sealed record ImportedRow(
    int Row,
    string Uscc,
    string? Name,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<SafetyDomain> SafetyDomains,
    IReadOnlyList<Guid> ItemIds,
    InspectionNature? Nature,
    IReadOnlyList<OfficerRef> Officers,
    ExemptionForm? Exemption,
    IReadOnlyList<Breach> Breaches,
    IReadOnlyList<Breach> Warnings,
    OnSiteNeed? OnSite = null)
{
    /// <summary>可能所指的企业，供更正；已找到的没有</summary>
    public IReadOnlyList<EnterpriseBrief> Candidates { get; init; } = [];

    internal FilingLineForm? AsLine() => (Uscc.Length > 0 || Name is not null) && From is { } from && To is { } to
        ? new(Uscc, from, to, SafetyDomains, ItemIds, Nature, Officers, Exemption, Row, Name, OnSite)
        : null;
}

internal sealed class ImportFilingValidator : AbstractValidator<ImportFiling>
{
    public ImportFilingValidator()
    {
        RuleFor(import => import.Head.Title).MaximumLength(200).OverridePropertyName("title");
        RuleFor(import => import.Head.DeployingDocument).MaximumLength(100).OverridePropertyName("deployingDocument");
        RuleFor(import => import).SetValidator(new SheetPlaceValidator<ImportFiling>(import => import.Mapping?.Sheet, import => import.Mapping?.HeaderRow)).OverridePropertyName("");
        RuleFor(import => import.Mapping!.Columns).Must(columns => columns!.Values.All(place => place is >= 0 and < 1000) && columns.Values.Distinct().Count() == columns.Count)
            .When(import => import.Mapping?.Columns is not null).OverridePropertyName("columns").WithMessage("每一列只能对应一项内容");
    }
}

internal sealed class ImportFilingHandler(ISupervisionDb db, FilingSheetJudge sheets, SheetLayouts layouts, TimeProvider clock)
    : IRequestHandler<ImportFiling, Result<FilingImport>>
{
    public async Task<Result<FilingImport>> Handle(ImportFiling request, CancellationToken ct)
    {
        var judged = await sheets.JudgeAsync(request.Xlsx, request.Head, request.Mapping, ct);
        if (judged.IsError) return judged.Error!;
        var (department, form, list, cells, rows) = judged.Value;
        CountByForm(department, list.Body, rows);
        if (request is { Remember: true, Mapping: { } said }) await layouts.RememberAsync(request.Xlsx, department, said, ct);

        var shape = await new FilingFormValidator().ValidateAsync(form, ct);
        var unread = form.Lines.Count < rows.Count || rows.Any(row => row.Breaches.Any(FilingSheet.IsOfReading));
        if (request.DryRun || unread || !shape.IsValid)
        {
            await db.SaveChangesAsync(ct);
            return new FilingImport(false, null, null, rows, cells.Notes);
        }

        var filing = Filing.Draft(form.Kind, department, list.Body, list.Content, list.Placed, clock.GetUtcNow(), list.Unplaced);
        db.Filings.Add(filing);
        await db.SaveChangesAsync(ct);
        return new FilingImport(true, filing.Id, filing.Version, rows, cells.Notes);
    }

    private void CountByForm(string department, string body, IReadOnlyList<ImportedRow> rows)
    {
        var unread = rows.Select(row => row.Breaches.FirstOrDefault(FilingSheet.IsOfReading)).OfType<Breach>().ToList();
        if (unread.Count > 0) db.FormRefusals.Add(new() { Department = department, Body = body, Code = unread[0].Code, Rows = unread.Count, At = clock.GetUtcNow() });
    }
}
