using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Planning;

/// <summary>Reads a sheet as the rows of the caller's plan and judges each; nothing is kept.</summary>
public sealed record ImportAnnualPlan(Stream Xlsx) : IQuery<Result<AnnualPlanImport>>;

/// <summary>工作簿读取的结果；什么都不保存</summary>
/// <param name="Rows">读到的各行及核对结果，可以放入计划后保存</param>
/// <param name="Notes">读取时的说明：读的是哪张工作表，哪些行、列没有读取</param>
public sealed record AnnualPlanImport(IReadOnlyList<AnnualPlanImportRow> Rows, IReadOnlyList<string> Notes);

/// <param name="Row">工作表中的行号</param>
/// <param name="Form">读到的内容；读不懂的略去，在 breaches 中指出</param>
/// <param name="Enterprise">企业；按行业、街道计划的和企业库中没有的不填</param>
/// <param name="Breaches">读不懂的内容和不符合的规则</param>
public sealed record AnnualPlanImportRow(int Row, AnnualPlanRowForm Form, EnterpriseBrief? Enterprise, IReadOnlyList<Breach> Breaches);

internal sealed class ImportAnnualPlanHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, PlanRows rows) : IRequestHandler<ImportAnnualPlan, Result<AnnualPlanImport>>
{
    public async Task<Result<AnnualPlanImport>> Handle(ImportAnnualPlan request, CancellationToken ct)
    {
        var body = user.PlanningBody();
        if (body.IsError) return body.Error!;
        var sheet = spreadsheets.Read(request.Xlsx, PlanSheet.Form, AnnualPlanFormValidator.MaxRows);
        if (sheet.IsError) return sheet.Error!;
        var words = await WordsAsync(body.Value, ct);
        var read = sheet.Value.Rows.Select(row => new PlanSheetRow(row, words).Read()).ToList();
        var judged = await rows.JudgeAsync([.. read.Select(row => row.Form)], body.Value, ct);
        return new AnnualPlanImport(
            [.. judged.Rows.Zip(read, (row, from) => new AnnualPlanImportRow(row.Row, row.Form, row.Enterprise, [.. from.Breaches, .. row.Breaches]))], sheet.Value.Notes);
    }

    private async Task<PlanSheetWords> WordsAsync(string body, CancellationToken ct)
    {
        var streets = new Dictionary<string, string>();
        foreach (var street in await db.Subdistricts.AsNoTracking().ToListAsync(ct))
            foreach (var name in new[] { street.Name, street.ShortName, street.Code }) streets[Typed.Key(name)] = street.Code;
        var items = new Dictionary<string, Guid>();
        foreach (var item in await db.SupervisionItems.Where(item => item.Body == body && item.Published).Select(item => new { item.Id, item.Code, item.Name }).ToListAsync(ct))
            foreach (var name in new[] { item.Code, item.Name }) items.TryAdd(Typed.Key(name), item.Id);
        return new(SafetyDomains.Of(body), streets, items);
    }
}
