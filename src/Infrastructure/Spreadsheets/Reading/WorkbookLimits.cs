using System.Diagnostics;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>
/// What reading one workbook may take, whatever the workbook says of its own size: 20,000 full rows unpack to about 15 MiB and are read in a second.
/// </summary>
internal sealed class WorkbookLimits(TimeSpan longest)
{
    public const long LargestUnpacked = 96 * 1024 * 1024;
    public const int MostParts = 5_000;
    public const int MostSheets = 100;
    public const int MostColumns = 1_000;
    public const int MostCells = 4_000_000;
    public const int MostStrings = 1_000_000;
    public const int MostMerges = 100_000;

    /// <summary>No cell of a list is longer; Excel itself allows 32,767 characters.</summary>
    public const int LongestCell = 4_000;

    /// <summary>Characters of all cells that are kept, for many cells may show one shared text.</summary>
    public const long MostCharacters = 20_000_000;

    private readonly long _started = Stopwatch.GetTimestamp();
    private long _unpacked;
    private long _cells;
    private long _characters;

    public void Unpacked(int bytes)
    {
        if ((_unpacked += bytes) > LargestUnpacked) throw new WorkbookTooLargeException();
        InTime();
    }

    public void Cell()
    {
        if (++_cells > MostCells) throw new WorkbookTooLargeException();
    }

    public void Kept(int characters)
    {
        if ((_characters += characters) > MostCharacters) throw new WorkbookTooLargeException();
    }

    public void InTime()
    {
        if (Stopwatch.GetElapsedTime(_started) > longest) throw new WorkbookTooLargeException();
    }
}

/// <summary>A workbook takes more than any list does.</summary>
internal sealed class WorkbookTooLargeException : Exception;
