using Supervision.Application.Common.Spreadsheets;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Spreadsheets.Reading;

/// <summary>By its first bytes, what a file is that is no package.</summary>
internal static class FileSigns
{
    private static ReadOnlySpan<byte> Compound => [0xD0, 0xCF, 0x11, 0xE0];

    private static ReadOnlySpan<byte> Zip => "PK"u8;

    private static ReadOnlySpan<byte> Pdf => "%PDF"u8;

    /// <summary>What a compound file with a password holds, in the two-byte letters of its directory.</summary>
    private static readonly byte[] Encrypted = System.Text.Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <returns>Null for a package.</returns>
    public static Error? NotAPackage(Stream file)
    {
        Span<byte> first = stackalloc byte[4];
        file.Position = 0;
        var read = file.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (read == 0) return SpreadsheetErrors.Nothing;
        if (first[..read].StartsWith(Compound)) return HoldsEncrypted(file) ? SpreadsheetErrors.Encrypted : SpreadsheetErrors.Old;
        if (first[..read].StartsWith(Pdf)) return SpreadsheetErrors.Pdf;
        return first[..read].StartsWith(Zip) ? null : SpreadsheetErrors.Unreadable;
    }

    private static bool HoldsEncrypted(Stream file)
    {
        var (buffer, kept) = (new byte[64 * 1024], 0);
        while (file.Read(buffer, kept, buffer.Length - kept) is var read and > 0)
        {
            if (buffer.AsSpan(0, kept + read).IndexOf(Encrypted) >= 0) return true;

            // The word may lie across two readings.
            var rest = Math.Min(Encrypted.Length, kept + read);
            buffer.AsSpan(kept + read - rest, rest).CopyTo(buffer);
            kept = rest;
        }

        return false;
    }
}
