using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>How the ledger projects a list: named and summed by the database, never loaded whole.</summary>
internal static class FilingRows
{
    public static IQueryable<RawFilingRow> AsRows(this IQueryable<Filing> filings, ISupervisionDb db) => filings.Select(filing => new RawFilingRow(
        filing.Id, filing.Kind, filing.Department, db.Departments.Where(department => department.Code == filing.Department).Select(department => department.ShortName).First(),
        filing.Body, filing.Title, filing.Month, filing.Status, filing.Number, filing.Late, filing.CreatedAt, filing.SubmittedAt, filing.RegisteredAt, filing.Unplaced, filing.Version));

    /// <summary>What the lines of these lists come to, read once for all of them.</summary>
    public static Task<Dictionary<Guid, FilingSums>> SumsAsync(this ISupervisionDb db, IReadOnlyCollection<Guid> filings, CancellationToken ct) => db.FilingLines
        .Where(line => filings.Contains(line.FilingId)).GroupBy(line => line.FilingId)
        .Select(lines => new
        {
            Filing = lines.Key,
            Sums = new FilingSums(
                lines.Count(),
                lines.Count(line => FilingLineStatuses.Counting.Contains(line.Status)),
                lines.Min(line => line.From),
                lines.Max(line => line.To)),
        })
        .ToDictionaryAsync(each => each.Filing, each => each.Sums, ct);
}

/// <param name="Registered">Registered, dispatched or executed.</param>
/// <param name="From">最早窗口的第一天</param>
/// <param name="To">Last day of the latest.</param>
internal sealed record FilingSums(int Lines, int Registered, DateOnly From, DateOnly To);

/// <summary>A row as the database gives it, before its lines are summed and its deadline is counted.</summary>
internal sealed record RawFilingRow(
    Guid Id, FilingKind Kind, string Department, string DepartmentName, string Body, string Title, YearMonth? Month, FilingStatus Status, string? Number, bool Late,
    DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateTimeOffset? RegisteredAt, IReadOnlyList<UnplacedRow> Unplaced, int Version)
{
    /// <param name="sums">None for a list without lines.</param>
    public FilingRow Shown(FilingSums? sums, FilingTerms terms)
    {
        var deadline = Status is FilingStatus.Draft or FilingStatus.Returned && sums is not null
            ? DeadlineDetails.Of(terms.DeadlineOf(Kind, Month, new(sums.From, sums.To)), terms.Calendar, terms.Today)
            : null;
        return new(Id, Kind, Department, DepartmentName, Body, Title, Month, Status, Number, Late, (sums?.Lines ?? 0) + Unplaced.Count, sums?.Registered ?? 0, sums?.From, sums?.To, CreatedAt, SubmittedAt, RegisteredAt, deadline, Version);
    }
}
