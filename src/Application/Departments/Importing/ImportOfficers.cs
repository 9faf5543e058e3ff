using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments.Importing;

/// <summary>Takes a roster from a workbook: enters who is new, amends whom the certificate knows, and tells of each row what became of it. Rows that are refused keep no other row from being taken.</summary>
/// <param name="DryRun">Only tells what would become of each row.</param>
public sealed record ImportOfficers(string Code, Stream Xlsx, bool DryRun) : ICommand<Result<OfficerImport>>;

/// <summary>名册导入的结果</summary>
/// <param name="DryRun">只核对，没有写入</param>
/// <param name="Entered">新登记的人数</param>
/// <param name="Amended">更正或换证的人数</param>
/// <param name="Unchanged">与名册相同的行数</param>
/// <param name="Refused">未导入的行数</param>
/// <param name="Rows">逐行的结果</param>
/// <param name="Notes">读取时的说明：读的是哪张工作表，哪些行、列没有读取</param>
public sealed record OfficerImport(bool DryRun, int Entered, int Amended, int Unchanged, int Refused, IReadOnlyList<OfficerImportRow> Rows, IReadOnlyList<string> Notes);

/// <summary>导入的一行成为什么</summary>
public enum OfficerImportOutcome
{
    [Label("新登记")] Entered,
    [Label("已更新")] Amended,
    [Label("无变化")] Unchanged,
    [Label("未导入")] Refused,
}

/// <param name="Row">工作表中的行号</param>
/// <param name="Name">姓名</param>
/// <param name="Breaches">未导入的原因</param>
public sealed record OfficerImportRow(int Row, string Name, string Department, OfficerImportOutcome Outcome, IReadOnlyList<Breach> Breaches);

internal sealed class ImportOfficersValidator : AbstractValidator<ImportOfficers>
{
    public const int MaxRows = 2000;

    public ImportOfficersValidator() => RuleFor(import => import.Code).MaximumLength(10);
}

internal sealed class ImportOfficersHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ImportOfficers, Result<OfficerImport>>
{
    public async Task<Result<OfficerImport>> Handle(ImportOfficers request, CancellationToken ct)
    {
        var department = await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Code, ct);
        if (department is null || !user.IsStaff()) return RecordErrors.Unknown;
        if (DepartmentVerbs.EnterOfficer.Refuses(new(department, await db.SuspendedWithAsync(department.Code, ct), user)) is { } refused) return refused;
        var sheet = spreadsheets.Read(request.Xlsx, OfficerSheet.Form, ImportOfficersValidator.MaxRows);
        if (sheet.IsError) return sheet.Error!;

        var words = await WordsAsync(request.Code, ct);
        var read = sheet.Value.Rows.Select(row => new OfficerSheetRow(row, request.Code, words, clock.LocalToday()).Read()).ToList();
        var rows = await TakeAsync(read, ct);
        if (!request.DryRun) await db.SaveChangesAsync(ct);
        else db.Forget();
        int Count(OfficerImportOutcome outcome) => rows.Count(row => row.Outcome == outcome);
        return new OfficerImport(request.DryRun, Count(OfficerImportOutcome.Entered), Count(OfficerImportOutcome.Amended), Count(OfficerImportOutcome.Unchanged), Count(OfficerImportOutcome.Refused), rows, sheet.Value.Notes);
    }

    private async Task<IReadOnlyList<OfficerImportRow>> TakeAsync(List<ReadOfficer> read, CancellationToken ct)
    {
        var numbers = read.Select(row => row.Form.CertificateNo).OfType<string>().Select(Typed.Number).Distinct().ToArray();
        await db.LockAsync(numbers.Select(LockKey.Certificate), ct);
        var codes = read.Select(row => row.Department).Distinct().ToArray();
        var known = await db.Officers.Where(officer => numbers.Contains(officer.CertificateNo!)).ToDictionaryAsync(officer => officer.CertificateNo!, ct);
        var helpers = (await db.Officers.Where(officer => officer.CertificateNo == null && codes.Contains(officer.Department)).ToListAsync(ct)).ToLookup(officer => (officer.Department, officer.Name));
        var seen = new HashSet<string>();
        return read.ConvertAll(row => new OfficerImportRow(row.Row, Typed.Line(row.Form.Name), row.Department, Outcome(row), row.Breaches));

        OfficerImportOutcome Outcome(ReadOfficer row)
        {
            if (row.Breaches.Count > 0) return OfficerImportOutcome.Refused;
            var (certificate, name) = (row.Form.Certificate, Typed.Line(row.Form.Name));
            if (!seen.Add(certificate?.Number ?? $"{row.Department}/{name}")) return Refuse(row, "officer.sheet.twice", "与前面的行重复");
            var there = certificate is null ? helpers[(row.Department, name)].FirstOrDefault() : known.GetValueOrDefault(certificate.Number);
            if (there is null)
            {
                db.Officers.Add(Officer.Enter(row.Department, name, row.Form.Kind, certificate));
                return OfficerImportOutcome.Entered;
            }

            if (!user.KeepsRosterOf(there.Department) || there.Department != row.Department)
                return Refuse(row, "officer.certificate.taken", "这个执法证号已登记在其他单位；人员调动的请办理调动");
            if (there.LeftOn is not null) return Refuse(row, "officer.left", "此人已停用，恢复后再更新");
            return there.Amend(name, row.Form.Kind, certificate) ? OfficerImportOutcome.Amended : OfficerImportOutcome.Unchanged;
        }
    }

    private static OfficerImportOutcome Refuse(ReadOfficer row, string code, string title)
    {
        row.Breaches.Add(new(code, title, Clause.TwoOfficers, row.Row));
        return OfficerImportOutcome.Refused;
    }

    private async Task<Dictionary<string, string>> WordsAsync(string code, CancellationToken ct)
    {
        var words = new Dictionary<string, string>();
        foreach (var one in await db.Departments.AsNoTracking().Where(each => each.Code == code || each.ParentCode == code).ToListAsync(ct))
            foreach (var name in new[] { one.Code, one.Name, one.ShortName }) words.TryAdd(Typed.Key(name), one.Code);
        return words;
    }
}
