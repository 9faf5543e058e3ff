using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Importing;

/// <summary>Makes a draft of an Excel sheet, or only reads it. One row that cannot be read, and nothing is kept; every row gets its result either way.</summary>
/// <param name="Head">What the list says of itself; its lines come from the sheet.</param>
/// <param name="DryRun">Read and judge only.</param>
public sealed record ImportFiling(Stream Xlsx, FilingForm Head, bool DryRun) : ICommand<Result<FilingImport>>;

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
    IReadOnlyList<Breach> Warnings)
{
    internal FilingLineForm? AsLine() => Uscc.Length > 0 && From is { } from && To is { } to
        ? new(Uscc, from, to, SafetyDomains, ItemIds, Nature, Officers, Exemption, Row)
        : null;
}

internal sealed class ImportFilingValidator : AbstractValidator<ImportFiling>
{
    public ImportFilingValidator()
    {
        RuleFor(import => import.Head.Title).MaximumLength(200).OverridePropertyName("title");
        RuleFor(import => import.Head.DeployingDocument).MaximumLength(100).OverridePropertyName("deployingDocument");
    }
}

internal sealed class ImportFilingHandler(ISupervisionDb db, FilingSheetJudge sheets, TimeProvider clock)
    : IRequestHandler<ImportFiling, Result<FilingImport>>
{
    public async Task<Result<FilingImport>> Handle(ImportFiling request, CancellationToken ct)
    {
        var judged = await sheets.JudgeAsync(request.Xlsx, request.Head, ct);
        if (judged.IsError) return judged.Error!;
        var (department, form, list, cells, rows) = judged.Value;

        var shape = await new FilingFormValidator().ValidateAsync(form, ct);
        var unread = form.Lines.Count < rows.Count || rows.Any(row => row.Breaches.Any(FilingSheet.IsOfReading));
        if (request.DryRun || unread || !shape.IsValid) return new FilingImport(false, null, null, rows, cells.Notes);

        var filing = Filing.Draft(form.Kind, department, list.Body, list.Content, list.Placed, clock.GetUtcNow(), list.Unplaced);
        db.Filings.Add(filing);
        await db.SaveChangesAsync(ct);
        return new FilingImport(true, filing.Id, filing.Version, rows, cells.Notes);
    }
}
