using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>By its first bytes, what a file is that is no package.</summary>
internal static class FileSigns
{
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> Zip => "PK"u8;

    /// <returns>Null for a package.</returns>
    public static Error? NotAPackage(Stream file)
    {
        Span<byte> first = stackalloc byte[4];
        file.Position = 0;
        var read = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (read == 0) return SpreadsheetErrors.Nothing;
        if (first[..read].StartsWith(Compound)) return SpreadsheetErrors.OldOrEncrypted;
        return first[..read].StartsWith(Zip) ? null : SpreadsheetErrors.Unreadable;
    }
}
