using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>How the ledger projects a list: counted and named by the database, never loaded whole.</summary>
internal static class FilingRows
{
    public static IQueryable<RawFilingRow> AsRows(this IQueryable<Filing> filings, ISupervisionDb db) => filings.Select(filing => new RawFilingRow(
        filing.Id, filing.Kind, filing.Department, db.Departments.Where(department => department.Code == filing.Department).Select(department => department.ShortName).First(),
        filing.Body, filing.Title, filing.Month, filing.Status, filing.Number, filing.Late, filing.Lines.Count,
        filing.Lines.Count(line => line.Status == FilingLineStatus.Registered || line.Status == FilingLineStatus.Dispatched || line.Status == FilingLineStatus.Executed),
        filing.Lines.Min(line => (DateOnly?)line.From), filing.Lines.Max(line => (DateOnly?)line.To),
        filing.CreatedAt, filing.SubmittedAt, filing.RegisteredAt, filing.Version));
}

/// <summary>A row as the database gives it, before its deadline is counted.</summary>
internal sealed record RawFilingRow(
    Guid Id, FilingKind Kind, string Department, string DepartmentName, string Body, string Title, YearMonth? Month, FilingStatus Status, string? Number, bool Late,
    int LineCount, int RegisteredCount, DateOnly? From, DateOnly? To, DateTimeOffset CreatedAt, DateTimeOffset? SubmittedAt, DateTimeOffset? RegisteredAt, int Version)
{
    public FilingRow Shown(FilingTerms terms)
    {
        var open = Status is FilingStatus.Draft or FilingStatus.Returned && From is not null;
        var deadline = open ? DeadlineDto.Of(terms.DeadlineOf(Kind, Month, new(From!.Value, To!.Value)), terms.Calendar, terms.Today) : null;
        return new(Id, Kind, Department, DepartmentName, Body, Title, Month, Status, Number, Late, LineCount, RegisteredCount, From, To, CreatedAt, SubmittedAt, RegisteredAt, deadline, Version);
    }
}
