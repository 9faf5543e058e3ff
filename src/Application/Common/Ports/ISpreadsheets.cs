using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Application.Common.Ports;

/// <summary>Excel workbooks (.xlsx), in and out.</summary>
public interface ISpreadsheets
{
    /// <summary>
    /// Reads the visible sheet that has the header. It may stand below a title, within the first ten rows, and is matched by titles and aliases, never by position.
    /// Refused: no workbook, a required column missing or there twice, no rows, more than <paramref name="maxRows"/>, more than a list may take to read.
    /// What was left out or read in another way than it stands there is in the notes.
    /// </summary>
    /// <param name="mapping">How it is to be read, where that is said; its sheet, line and columns then count, whatever the titles say.</param>
    Result<SheetReading> Read(Stream xlsx, SheetForm form, int maxRows, SheetMapping? mapping = null);

    /// <summary>What sheets and columns there are and what they would be read as, without reading the list. Refused where the file is no workbook, or has no such sheet.</summary>
    Result<SheetOutline> Outline(Stream xlsx, SheetForm form, string? sheet = null, int? headerRow = null);

    /// <summary>Whether <see cref="Read"/> would find a header and a row below it, without reading on.</summary>
    Result Probe(Stream xlsx, SheetForm form);

    /// <summary>Writes a workbook, row by row as they come, with a header that stays in view. Text stays text, whatever it begins with (<c>= + - @</c>).</summary>
    Task WriteAsync(Stream target, IReadOnlyList<Sheet> sheets, CancellationToken ct);
}
