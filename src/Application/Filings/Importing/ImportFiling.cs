using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Importing;

/// <summary>Makes a draft of an Excel sheet, or only reads it. One row that cannot be read, and nothing is kept; every row gets its result either way.</summary>
/// <param name="Head">What the list says of itself; its lines come from the sheet.</param>
/// <param name="DryRun">Read and judge only.</param>
public sealed record ImportFiling(Stream Xlsx, FilingForm Head, bool DryRun) : ICommand<Result<FilingImport>>;

/// <summary>What became of a sheet.</summary>
/// <param name="Saved">Whether it is kept as a draft now.</param>
/// <param name="Id">The draft, where it was kept.</param>
/// <param name="Rows">As they were read, with the result of each.</param>
public sealed record FilingImport(bool Saved, Guid? Id, int? Version, IReadOnlyList<ImportedRow> Rows);

/// <summary>A row of the sheet. What could not be read is left out and told in <paramref name="Breaches"/>.</summary>
/// <param name="Row">As Excel shows it at the left.</param>
/// <param name="Name">The enterprise: as the register has it, else as the sheet.</param>
public sealed record ImportedRow(
    int Row,
    string Uscc,
    string? Name,
    DateOnly? From,
    DateOnly? To,
    IReadOnlyList<SafetyDomain> SafetyDomains,
    IReadOnlyList<Guid> ItemIds,
    InspectionNature? Nature,
    IReadOnlyList<OfficerForm> Officers,
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

internal sealed class ImportFilingHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, FilingDrafts drafts, FilingJudge judge, TimeProvider clock)
    : IRequestHandler<ImportFiling, Result<FilingImport>>
{
    public async Task<Result<FilingImport>> Handle(ImportFiling request, CancellationToken ct)
    {
        var filer = user.FilingDepartment();
        if (filer.IsError) return filer.Error!;
        var (department, body) = filer.Value;
        var sheet = spreadsheets.Read(request.Xlsx, FilingSheet.Form, FilingFormValidator.MaxLines);
        if (sheet.IsError) return sheet.Error!;

        var reference = await ReferenceAsync(request.Head, body, ct);
        var read = sheet.Value.Select(row => new FilingRowReading(row, reference).Read()).ToList();
        var lines = read.Select(row => row.AsLine()).OfType<FilingLineForm>().ToList();
        var form = request.Head with { Lines = lines };
        var list = await drafts.ResolveAsync(form, body, ct);
        var rows = await JudgedAsync(read, list, ct);

        var shape = await new FilingFormValidator().ValidateAsync(form, ct);
        if (request.DryRun || lines.Count < read.Count || read.Any(row => row.Breaches.Count > 0) || !shape.IsValid || drafts.Refusals(list).Count > 0)
            return new FilingImport(false, null, null, rows);

        var filing = Filing.Draft(form.Kind, department, body, list.Content, list.Lines.Select(line => line.Content), clock.GetUtcNow());
        db.Filings.Add(filing);
        await db.SaveChangesAsync(ct);
        return new FilingImport(true, filing.Id, filing.Version, rows);
    }

    private async Task<IReadOnlyList<ImportedRow>> JudgedAsync(List<ImportedRow> read, JudgedList list, CancellationToken ct)
    {
        var checks = (await judge.CheckFormAsync(list, ct)).Lines.ToDictionary(line => line.Row);
        return read.ConvertAll(row => checks.TryGetValue(row.Row, out var check)
            ? row with { Uscc = check.Uscc, Name = check.Enterprise ?? row.Name, Breaches = [.. row.Breaches, .. check.Breaches], Warnings = check.Warnings }
            : row);
    }

    private async Task<FilingSheetReference> ReferenceAsync(FilingForm head, string body, CancellationToken ct)
    {
        var items = await db.SupervisionItems.Where(item => item.Body == body && item.Published).Select(item => new { item.Id, item.Code, item.Name }).ToListAsync(ct);
        var office = $"{body}-";
        var officers = await db.Officers
            .Where(officer => officer.CertificateNo != null && (officer.Department == body || officer.Department.StartsWith(office)))
            .Select(officer => new { officer.Name, CertificateNo = officer.CertificateNo! }).ToListAsync(ct);
        var names = new Dictionary<string, Guid>();
        foreach (var item in items)
        {
            names.TryAdd(item.Code, item.Id);
            names.TryAdd(item.Name, item.Id);
        }

        var month = head.Kind == FilingKind.DoubleRandom ? head.Month : null;
        return new(month, (month ?? YearMonth.Of(judge.Today)).Year, SafetyDomains.Of(body), names, officers.ToLookup(officer => officer.Name, officer => officer.CertificateNo));
    }
}
