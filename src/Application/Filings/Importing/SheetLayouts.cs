using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Importing;

/// <summary>Reads a sheet as its department has read the same form of list before; what is said now counts more.</summary>
internal sealed class SheetLayouts(ISupervisionDb db, ICurrentUser user, ISpreadsheets spreadsheets, TimeProvider clock)
{
    /// <summary>What a sheet would be read as; remembered choices are in it already.</summary>
    public async Task<Result<(SheetOutline Outline, SheetLayout? Remembered)>> OutlineAsync(Stream xlsx, string? sheet, int? headerRow, CancellationToken ct)
    {
        var read = spreadsheets.Outline(xlsx, FilingSheet.Form, sheet, headerRow);
        if (read.IsError) return read.Error!;
        var remembered = await FindAsync(read.Value, ct);
        return (remembered is null ? read.Value : Applied(read.Value, remembered.Columns), remembered);
    }

    /// <summary>How a sheet is to be read: as is said, else as it was before, else as its titles say.</summary>
    public async Task<Result<SheetMapping?>> MappingAsync(Stream xlsx, SheetMapping? said, CancellationToken ct)
    {
        if (said?.Columns is not null) return said;
        var outline = await OutlineAsync(xlsx, said?.Sheet, said?.HeaderRow, ct);
        if (outline.IsError) return outline.Error!;
        var (read, remembered) = outline.Value;
        return remembered is not null ? new SheetMapping(read.Sheet, read.HeaderRow, remembered.Columns) : said;
    }

    /// <summary>Keeps what is said for the next list of this form. A list without titles is known by nothing, and not remembered.</summary>
    public async Task RememberAsync(Stream xlsx, string department, SheetMapping said, CancellationToken ct)
    {
        var read = spreadsheets.Outline(xlsx, FilingSheet.Form, said.Sheet, said.HeaderRow);
        if (read.IsError || said.Columns is null || FingerprintOf(read.Value) is not { } fingerprint) return;
        await db.LockAsync(LockKey.SheetLayout(department, fingerprint), ct);
        var kept = await db.Visible<SheetLayout>(user).SingleOrDefaultAsync(layout => layout.Fingerprint == fingerprint, ct);
        if (kept is null) db.SheetLayouts.Add(SheetLayout.Remember(department, fingerprint, said.Columns, clock.GetUtcNow()));
        else kept.Choose(said.Columns, clock.GetUtcNow());
    }

    private async Task<SheetLayout?> FindAsync(SheetOutline outline, CancellationToken ct) =>
        FingerprintOf(outline) is not { } fingerprint ? null : await db.Visible<SheetLayout>(user).AsNoTracking().SingleOrDefaultAsync(layout => layout.Fingerprint == fingerprint, ct);

    private static SheetOutline Applied(SheetOutline outline, IReadOnlyDictionary<string, int> columns)
    {
        var fields = columns.ToDictionary(entry => entry.Value, entry => entry.Key);
        return outline with { Found = true, Columns = [.. outline.Columns.Select(column => column with { Field = fields.GetValueOrDefault(column.Place), Guessed = false })] };
    }

    /// <summary>Titles and their places, however they are written; null where there is none.</summary>
    private static string? FingerprintOf(SheetOutline outline)
    {
        var titles = outline.Columns.Where(column => column.Title is not null).Select(column => $"{column.Place}:{Typed.Key(column.Title)}").ToList();
        return titles.Count < 2 ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', titles))));
    }
}
