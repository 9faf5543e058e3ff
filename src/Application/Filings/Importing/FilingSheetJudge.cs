using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Importing;

/// <summary>Reads a sheet as the caller's list and judges each of its rows as the submission would; nothing is kept.</summary>
internal sealed class FilingSheetJudge(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, SheetLayouts layouts, EnterpriseMatching matching, FilingDrafts drafts, FilingJudge judge)
{
    public async Task<Result<JudgedSheet>> JudgeAsync(Stream xlsx, FilingForm head, SheetMapping? said, CancellationToken ct)
    {
        var filer = user.FilingDepartment();
        if (filer.IsError) return filer.Error!;
        var (department, body) = filer.Value;
        var mapping = await layouts.MappingAsync(xlsx, said, ct);
        if (mapping.IsError) return mapping.Error!;
        var sheet = spreadsheets.Read(xlsx, FilingSheet.Form, FilingFormValidator.MaxLines, mapping.Value);
        if (sheet.IsError) return sheet.Error!;

        var reference = await ReferenceAsync(head, body, ct);
        var read = await MatchedAsync(sheet.Value.Select(row => new FilingRowReading(row, reference).Read()).ToList(), ct);
        var form = head with { Lines = [.. read.Select(row => row.AsLine()).OfType<FilingLineForm>()] };
        var list = await drafts.ReadAsync(form, department, ct);
        var checks = (await judge.CheckFormAsync(list, ct)).Lines.ToDictionary(line => line.Row);
        return new JudgedSheet(department, form, list, sheet.Value, read.ConvertAll(row => Judged(row, checks.GetValueOrDefault(row.Row))));
    }

    /// <summary>A row that only names its enterprise is read by the name where one enterprise alone has it; else those that may be meant are offered.</summary>
    private async Task<List<ImportedRow>> MatchedAsync(List<ImportedRow> rows, CancellationToken ct)
    {
        var matches = await matching.MatchAsync(rows.ConvertAll(row => new EnterpriseSaid(row.Uscc, row.Name)), ct);
        return [.. rows.Zip(matches, (row, match) => match switch
        {
            { By: MatchedBy.Name, Enterprise: { } found } => row with { Uscc = found.Uscc, Name = found.Name, Warnings = [.. row.Warnings, new Breach(FilingSheet.ByName, $"表中没有代码，按企业名称找到 {found.Uscc}", Clause.Scope, row.Row)] },
            { By: MatchedBy.FormerName, Enterprise: { } found } => row with { Uscc = found.Uscc, Name = found.Name, Warnings = [.. row.Warnings, new Breach(FilingSheet.ByName, $"表中没有代码，“{row.Name}”是“{found.Name}”的曾用名，按其找到 {found.Uscc}", Clause.Scope, row.Row)] },
            { Enterprise: null } => row with { Candidates = match.Candidates },
            _ => row,
        })];
    }

    private static ImportedRow Judged(ImportedRow row, RowCheck? check) => check is null
        ? row
        : row with { Uscc = check.Uscc, Name = check.Enterprise ?? row.Name, Breaches = [.. row.Breaches, .. check.Breaches], Warnings = [.. row.Warnings, .. OtherName(row, check), .. check.Warnings] };

    /// <summary>The code decides; but where the name beside it is another's, one of the two is a slip.</summary>
    private static IEnumerable<Breach> OtherName(ImportedRow row, RowCheck check) =>
        check.Enterprise is { } registered && row.Name is { } said && Typed.Key(registered) != Typed.Key(said)
            ? [new Breach(FilingSheet.OtherName, $"名单中为“{said}”，企业库中该代码为“{registered}”，请核对代码是否抄错", Clause.Scope, row.Row)]
            : [];

    private async Task<FilingSheetReference> ReferenceAsync(FilingForm head, string body, CancellationToken ct)
    {
        var items = await db.SupervisionItems.Where(item => item.Body == body && item.Published).Select(item => new { item.Id, item.Code, item.Name }).ToListAsync(ct);
        var officers = await db.Officers
            .Where(officer => officer.CertificateNo != null && (officer.LeftOn == null || officer.LeftOn > judge.Today) && Bodies.Of(officer.Department) == body)
            .Select(officer => new { officer.Name, CertificateNo = officer.CertificateNo! }).ToListAsync(ct);
        var names = new Dictionary<string, Guid>();
        foreach (var item in items)
        {
            names.TryAdd(Typed.Key(item.Code), item.Id);
            names.TryAdd(Typed.Key(item.Name), item.Id);
        }

        var month = head.Kind == FilingKind.DoubleRandom ? head.Month : null;
        return new(month, (month ?? YearMonth.Of(judge.Today)).Year, SafetyDomains.Of(body), names, officers.ToLookup(officer => Typed.Key(officer.Name), officer => officer.CertificateNo));
    }
}

/// <summary>A sheet with its verdicts.</summary>
/// <param name="Form">The list that it makes; rows that name no enterprise or window are not in it.</param>
/// <param name="Cells">The rows as they stand in the sheet.</param>
/// <param name="Rows">The same rows as they were read, with the result of each.</param>
internal sealed record JudgedSheet(string Department, FilingForm Form, JudgedList List, SheetReading Cells, IReadOnlyList<ImportedRow> Rows);
