using System.Text.RegularExpressions;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Makes the accounts of a workbook, each with a first password of its own, and tells of each row what became of it. Rows that are refused keep no other row from being taken.</summary>
/// <param name="DryRun">Only tells what would become of each row.</param>
public sealed record ImportAccounts(Stream Xlsx, bool DryRun) : ICommand<Result<AccountImport>>;

/// <summary>账号导入的结果</summary>
/// <param name="DryRun">只核对，没有写入</param>
/// <param name="Made">新建的账号数；只核对的为可以新建的</param>
/// <param name="Refused">未导入的行数</param>
/// <param name="Rows">逐行的结果</param>
/// <param name="Notes">读取时的说明：读的是哪张工作表，哪些行、列没有读取</param>
public sealed record AccountImport(bool DryRun, int Made, int Refused, IReadOnlyList<AccountImportRow> Rows, IReadOnlyList<string> Notes);

/// <param name="Row">工作表中的行号</param>
/// <param name="UserName">用户名</param>
/// <param name="DisplayName">姓名</param>
/// <param name="Password">初始密码，只显示这一次，告知本人后由其修改；未新建的没有</param>
/// <param name="Breaches">未导入的原因</param>
public sealed record AccountImportRow(int Row, string UserName, string DisplayName, string? Password, IReadOnlyList<Breach> Breaches);

internal sealed class ImportAccountsValidator : AbstractValidator<ImportAccounts>
{
    public const int MaxRows = 500;

    public ImportAccountsValidator() => RuleFor(import => import.Xlsx).NotNull().OverridePropertyName("file");
}

internal sealed partial class ImportAccountsHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register, ISpreadsheets spreadsheets) : IRequestHandler<ImportAccounts, Result<AccountImport>>
{
    public async Task<Result<AccountImport>> Handle(ImportAccounts request, CancellationToken ct)
    {
        var sheet = spreadsheets.Read(request.Xlsx, AccountSheet.Form, ImportAccountsValidator.MaxRows);
        if (sheet.IsError) return sheet.Error!;
        var departments = await DepartmentsAsync(ct);
        var taken = (await register.All.Select(account => account.UserName).ToListAsync(ct)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<AccountImportRow> rows = [];
        foreach (var row in sheet.Value.Rows) rows.Add(await TakeAsync(row, departments, taken, request.DryRun, ct));
        var refused = rows.Count(row => row.Breaches.Count > 0);
        return new AccountImport(request.DryRun, rows.Count - refused, refused, rows, sheet.Value.Notes);
    }

    private async Task<AccountImportRow> TakeAsync(SheetRow row, Dictionary<string, string> departments, HashSet<string> taken, bool dryRun, CancellationToken ct)
    {
        var (userName, displayName) = (Typed.Line(row["userName"]), Typed.Line(row["displayName"]));
        AccountImportRow Refused(string code, string title) => new(row.Number, userName, displayName, null, [new(code, title, null, row.Number)]);

        if (row.Faults.Values.FirstOrDefault() is { } fault) return Refused("account.sheet.cell", fault);
        if (userName.Length is 0 or > 50 || !UserNames().IsMatch(userName)) return Refused("account.sheet.cell", "用户名只能用字母、数字和 . - _，不超过50个字符");
        if (displayName.Length is 0 or > 50) return Refused("account.sheet.cell", "姓名必须填写，不超过50个字");
        var roles = AccountSheet.Roles.Where(role => Labels.Of(role) == row["role"]).ToList();
        if (roles is not [var role]) return Refused("account.sheet.cell", $"角色“{TextElements.Short(row["role"] ?? "", 20)}”不是可选的值");
        string? department = null;
        if (row["department"] is { } said && !departments.TryGetValue(Typed.Key(said), out department)) return Refused(AccountErrors.UnknownDepartment.Code, $"没有“{TextElements.Short(said, 20)}”这个单位");
        if (await db.MisplacedAsync(user, role, department, null, ct) is { } misplaced) return Refused(misplaced.Code, misplaced.Title);
        if (!taken.Add(userName)) return Refused(AccountErrors.NameTaken.Code, AccountErrors.NameTaken.Title);
        if (dryRun) return new(row.Number, userName, displayName, null, []);

        var password = FirstPassword.Draw();
        var made = await register.AddAsync(new(userName, displayName, role, password, department, null), ct);
        return made.IsError ? Refused(made.Error!.Code, made.Error.Title) : new(row.Number, userName, displayName, password, []);
    }

    private async Task<Dictionary<string, string>> DepartmentsAsync(CancellationToken ct)
    {
        var words = new Dictionary<string, string>();
        foreach (var one in await db.Departments.AsNoTracking().ToListAsync(ct))
            foreach (var name in new[] { one.Code, one.Name, one.ShortName }) words.TryAdd(Typed.Key(name), one.Code);
        return words;
    }

    [GeneratedRegex("^[A-Za-z0-9._-]+$")]
    private static partial Regex UserNames();
}

/// <summary>The empty sheet to fill in, with the explanation of its columns.</summary>
public sealed record DownloadAccountTemplate : IQuery<Result<Download>>;

internal sealed class DownloadAccountTemplateHandler(ISpreadsheets spreadsheets) : IRequestHandler<DownloadAccountTemplate, Result<Download>>
{
    public Task<Result<Download>> Handle(DownloadAccountTemplate request, CancellationToken ct) => Task.FromResult<Result<Download>>(spreadsheets.ToWorkbook("账号模板", AccountSheet.Form.Template()));
}
