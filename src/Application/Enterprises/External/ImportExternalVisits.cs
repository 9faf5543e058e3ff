using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>Registers the visits of a workbook, by the rules by which one is registered, and tells of each row what became of it. Rows that are refused keep no other row from being taken.</summary>
/// <param name="DryRun">Only tells what would become of each row.</param>
public sealed record ImportExternalVisits(Stream Xlsx, bool DryRun) : ICommand<Result<ExternalVisitImport>>;

/// <summary>上级检查导入的结果</summary>
/// <param name="DryRun">只核对，没有写入</param>
/// <param name="Recorded">登记的次数；只核对的为可以登记的</param>
/// <param name="Refused">未导入的行数</param>
/// <param name="Rows">逐行的结果</param>
/// <param name="Notes">读取时的说明：读的是哪张工作表，哪些行、列没有读取</param>
public sealed record ExternalVisitImport(bool DryRun, int Recorded, int Refused, IReadOnlyList<ExternalVisitImportRow> Rows, IReadOnlyList<string> Notes);

/// <param name="Row">工作表中的行号</param>
/// <param name="Enterprise">企业名称；不在册的为表中所写</param>
/// <param name="Agency">上级单位</param>
/// <param name="On">检查日期；不能识别的没有</param>
/// <param name="Breaches">未导入的原因</param>
public sealed record ExternalVisitImportRow(int Row, string Enterprise, string Agency, DateOnly? On, IReadOnlyList<Breach> Breaches);

internal sealed class ImportExternalVisitsValidator : AbstractValidator<ImportExternalVisits>
{
    /// <summary>Each row holds two locks to the end.</summary>
    public const int MaxRows = 500;

    public ImportExternalVisitsValidator() => RuleFor(import => import.Xlsx).NotNull().OverridePropertyName("file");
}

internal sealed class ImportExternalVisitsHandler(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock) : IRequestHandler<ImportExternalVisits, Result<ExternalVisitImport>>
{
    public async Task<Result<ExternalVisitImport>> Handle(ImportExternalVisits request, CancellationToken ct)
    {
        var sheet = spreadsheets.Read(request.Xlsx, ExternalVisitSheet.Form, ImportExternalVisitsValidator.MaxRows);
        if (sheet.IsError) return sheet.Error!;
        var read = sheet.Value.Rows.Select(row => new ExternalVisitSheetRow(row, clock.LocalToday()).Read()).ToList();
        var rows = await TakeAsync(read, ct);
        if (!request.DryRun) await db.SaveChangesAsync(ct);
        else db.Forget();
        var refused = rows.Count(row => row.Breaches.Count > 0);
        return new ExternalVisitImport(request.DryRun, rows.Count - refused, refused, rows, sheet.Value.Notes);
    }

    private async Task<IReadOnlyList<ExternalVisitImportRow>> TakeAsync(List<ReadExternalVisit> read, CancellationToken ct)
    {
        var codes = read.Select(row => UnifiedSocialCreditCode.Normalise(row.Form.Uscc)).Distinct().ToArray();
        var places = await db.Visible<Enterprise>(user).AsNoTracking().Where(enterprise => codes.Contains(enterprise.Uscc)).Select(enterprise => new { enterprise.Id, enterprise.Uscc, enterprise.Name }).ToDictionaryAsync(enterprise => enterprise.Uscc, ct);
        var facts = read.ConvertAll(row => row.Form.Facts());
        await db.LockAsync([.. places.Values.Select(place => LockKey.Enterprise(place.Id)), .. facts.Select(each => LockKey.ExternalReference(each.Reference))], ct);

        Guid[] ids = [.. places.Values.Select(place => place.Id)];
        string[] references = [.. facts.Select(each => each.Reference).OfType<string>()];
        var known = await db.ExternalVisits.AsNoTracking().Where(visit => visit.StruckReason == null && (ids.Contains(visit.EnterpriseId) || references.Contains(visit.Reference!)))
            .Select(visit => new { visit.EnterpriseId, visit.Agency, visit.On, visit.Reference }).ToListAsync(ct);
        var days = known.Select(visit => (visit.EnterpriseId, visit.Agency, visit.On)).ToHashSet();
        var numbers = known.Select(visit => visit.Reference).OfType<string>().ToHashSet();
        return
        [
            .. read.Select((row, at) =>
            {
                var place = places.GetValueOrDefault(UnifiedSocialCreditCode.Normalise(row.Form.Uscc));
                if (row.Breaches.Count == 0 && Refusal(place?.Id, facts[at]) is { } refused) row.Breaches.Add(new(refused.Code, refused.Title, refused.Clause, row.Row));
                if (row.Breaches.Count == 0) db.ExternalVisits.Add(ExternalVisit.Record(place!.Id, facts[at], user.Body, user.DisplayName, clock.GetUtcNow()));
                return new ExternalVisitImportRow(row.Row, place?.Name ?? row.Named ?? row.Form.Uscc, facts[at].Agency, row.Breaches.Exists(breach => breach.Title.StartsWith("检查日期“", StringComparison.Ordinal)) ? null : facts[at].On, row.Breaches);
            }),
        ];

        Error? Refusal(Guid? enterprise, ExternalVisitFacts visit) =>
            enterprise is not { } id ? EnterpriseErrors.Unknown
            : visit.On > clock.LocalToday() ? ExternalVisitErrors.Ahead
            : (visit.Reference is { } reference && !numbers.Add(reference)) | !days.Add((id, visit.Agency, visit.On)) ? ExternalVisitErrors.Known
            : null;
    }
}

/// <summary>The empty sheet to fill in, with the explanation of its columns.</summary>
public sealed record DownloadExternalVisitTemplate : IQuery<Result<Download>>;

internal sealed class DownloadExternalVisitTemplateHandler(ISpreadsheets spreadsheets) : IRequestHandler<DownloadExternalVisitTemplate, Result<Download>>
{
    public Task<Result<Download>> Handle(DownloadExternalVisitTemplate request, CancellationToken ct) =>
        Task.FromResult<Result<Download>>(spreadsheets.ToWorkbook("上级检查模板", ExternalVisitSheet.Form.Template()));
}
