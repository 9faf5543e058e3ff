using System.IO.Compression;
using Supervision.Domain.Attachments;

namespace Supervision.Application.Attachments;

/// <summary>Tells what a file is by what is in it; its name and the browser's word count for nothing.</summary>
internal static class FileContent
{
    private static readonly (AttachmentKind Kind, byte[] Start)[] Starts =
    [
        (AttachmentKind.Pdf, "%PDF-"u8.ToArray()),
        (AttachmentKind.Jpeg, [0xFF, 0xD8, 0xFF]),
        (AttachmentKind.Png, [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    /// <summary>Null for what may not be uploaded. Reads and rewinds the stream.</summary>
    public static AttachmentKind? KindOf(Stream content)
    {
        content.Position = 0;
        Span<byte> head = stackalloc byte[8];
        var read = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        foreach (var (kind, start) in Starts)
            if (head[..read].StartsWith(start)) return kind;
        return head[..read].StartsWith("PK\x03\x04"u8) ? OfficeKindOf(content) : null;
    }

    public static string MediaTypeOf(AttachmentKind kind) => kind switch
    {
        AttachmentKind.Pdf => "application/pdf",
        AttachmentKind.Jpeg => "image/jpeg",
        AttachmentKind.Png => "image/png",
        AttachmentKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        AttachmentKind.Xlsx => Common.Download.Xlsx,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static string ExtensionOf(AttachmentKind kind) => kind == AttachmentKind.Jpeg ? ".jpg" : $".{kind.ToString().ToLowerInvariant()}";

    private static AttachmentKind? OfficeKindOf(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Any(entry => entry.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) return null;
            return zip.GetEntry("[Content_Types].xml") is null ? null
                : zip.GetEntry("word/document.xml") is not null ? AttachmentKind.Docx
                : zip.GetEntry("xl/workbook.xml") is not null ? AttachmentKind.Xlsx : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        finally
        {
            content.Position = 0;
        }
    }
}
