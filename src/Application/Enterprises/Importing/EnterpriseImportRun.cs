using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

/// <summary>
/// Works an import off, in one transaction: judges the rows in portions, writes them as it goes, and takes everything back where it comes upon one that is refused. Whatever it comes to, the result of each row is kept.
/// It is run as the person who asked, with the limits that they have by hand. A run that a crash cut short begins again and comes to the same, three times at most.
/// </summary>
public sealed class EnterpriseImportRun(ISupervisionDb db, ICurrentUser user, IBulkSave bulk, ISpreadsheets spreadsheets, IDuplicateFinder finder, TimeProvider clock)
{
    private const int Portion = 1_000;

    public Task<Result> RunAsync(Guid id, IImportProgress progress, CancellationToken ct) => db.InTransactionAsync(async () =>
    {
        // Where another replica is at it already, it ends it as well.
        if (!await db.TryLockAsync(LockKey.EnterpriseImportRun(id), ct) || !await progress.BeginAsync(id, ct)) return Result.Done;

        var import = await db.EnterpriseImports.AsNoTracking().SingleAsync(one => one.Id == id, ct);
        using var content = new MemoryStream(import.Content, writable: false);
        var sheet = spreadsheets.Read(content, EnterpriseSheet.Form, EnterpriseSheet.MaxRows);

        var verdicts = new List<EnterpriseImportRow>();
        if (!sheet.IsError) await db.TryAsync(() => WriteAsync(import, sheet.Value, verdicts, progress, ct), ct);
        await KeepAsync(id, sheet, verdicts, ct);
        return Result.Done;
    }, ct);

    /// <returns>Whether what was written may stay.</returns>
    private async Task<bool> WriteAsync(EnterpriseImport import, IReadOnlyList<SheetRow> rows, List<EnterpriseImportRow> verdicts, IImportProgress progress, CancellationToken ct)
    {
        var (reference, today) = (await EnterpriseReference.GatherAsync(db, ct), clock.LocalToday());
        var rules = new RowRules(reference, user, today);
        var (clean, written) = (!import.DryRun, new List<Guid>());
        foreach (var portion in rows.Chunk(Portion))
        {
            var judged = await JudgeAsync(rules, portion, ct);
            verdicts.AddRange(judged.Select(verdict => verdict.For(import.Id)));
            clean &= judged.TrueForAll(verdict => verdict.Outcome != ImportOutcome.Refused);
            if (clean)
            {
                db.Enterprises.AddRange(judged.Select(verdict => verdict.Registered).OfType<Enterprise>());
                written.AddRange(judged.Select(verdict => verdict.Registered ?? verdict.Amended).OfType<Enterprise>().Select(enterprise => enterprise.Id));
                foreach (var verdict in judged.Where(verdict => verdict.Left is not null)) await MoveAsync(verdict.Amended!, verdict.Left!, reference, today, ct);
                await bulk.SaveAsync(ct);
            }

            db.Forget();
            if (!await progress.JudgedAsync(import.Id, verdicts.Count, rows.Count, ct)) throw new ImportGivenUpException();
        }

        if (clean) await finder.FindAsync(written, ct);
        return clean;
    }

    private async Task MoveAsync(Enterprise enterprise, string left, EnterpriseReference reference, DateOnly today, CancellationToken ct)
    {
        await db.LockAsync(LockKey.JointLists, ct);
        enterprise.Moved(reference.Streets[left], reference.Streets[enterprise.SubdistrictCode], await db.HandOverAsync(enterprise.Id, enterprise.SubdistrictCode, today, ct));
    }

    private async Task<List<RowVerdict>> JudgeAsync(RowRules rules, SheetRow[] rows, CancellationToken ct)
    {
        var codes = rows.Select(row => UnifiedSocialCreditCode.Normalise(row["uscc"])).ToList();
        var onRecord = await db.Enterprises.Where(enterprise => codes.Contains(enterprise.Uscc)).ToDictionaryAsync(enterprise => enterprise.Uscc, ct);
        var survivors = await db.Enterprises.CodedAsync([.. onRecord.Values.Where(enterprise => enterprise.MergedIntoId is not null).Select(enterprise => enterprise.Uscc)], ct);
        return [.. rows.Zip(codes, (row, code) => rules.Judge(row, onRecord.GetValueOrDefault(code), survivors.GetValueOrDefault(code)))];
    }

    /// <summary>Whoever gives it up at the same moment comes before this, or too late.</summary>
    private async Task KeepAsync(Guid id, Result<SheetReading> sheet, List<EnterpriseImportRow> verdicts, CancellationToken ct)
    {
        await db.EnterpriseImportRows.Where(row => row.ImportId == id).ExecuteDeleteAsync(ct);
        db.EnterpriseImportRows.AddRange(verdicts);
        await bulk.SaveAsync(ct);

        await db.LockAsync(LockKey.EnterpriseImport(id), ct);
        var import = await db.EnterpriseImports.SingleAsync(one => one.Id == id, ct);
        if (import.Status != EnterpriseImportStatus.Running) throw new ImportGivenUpException();
        if (sheet.Error is { } problem) import.Refuse(problem.Title);
        else import.End(Count(ImportOutcome.Created), Count(ImportOutcome.Updated), Count(ImportOutcome.Unchanged), Count(ImportOutcome.Refused), verdicts.Count(Renames), sheet.Value.Notes);
        await db.SaveChangesAsync(ct);

        int Count(ImportOutcome outcome) => verdicts.Count(verdict => verdict.Outcome == outcome);

        static bool Renames(EnterpriseImportRow row) => row.Outcome == ImportOutcome.Updated && row.Messages.Any(message => message.Code == RowRules.Renamed);
    }
}

/// <summary>What is told of a run before it ends, outside its transaction: so that others see it, and so that it outlives a crash.</summary>
public interface IImportProgress
{
    /// <summary>False where there is nothing to do any more.</summary>
    Task<bool> BeginAsync(Guid id, CancellationToken ct);

    /// <summary>False where it was given up meanwhile.</summary>
    Task<bool> JudgedAsync(Guid id, int judged, int total, CancellationToken ct);
}

/// <summary>The import was given up while it ran: nothing of it stays.</summary>
public sealed class ImportGivenUpException : Exception;
