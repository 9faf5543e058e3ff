using Supervision.Domain.Common;

namespace Supervision.Domain.Attachments;

/// <summary>Kinds of files that can be uploaded; told by their content, whatever they are called.</summary>
public enum AttachmentKind
{
    [Label("PDF")] Pdf,
    [Label("JPEG 图片")] Jpeg,
    [Label("PNG 图片")] Png,
    [Label("Word 文档")] Docx,
    [Label("Excel 工作簿")] Xlsx,
}

/// <summary>A file that somebody uploaded as evidence or as part of a report. Whatever refers to it decides who else sees it.</summary>
public sealed class Attachment : AggregateRoot
{
    private Attachment() { }

    /// <summary>As it was called on the uploader's machine, without folders.</summary>
    public string FileName { get; private init; } = "";

    public AttachmentKind Kind { get; private init; }

    /// <summary>字节数</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of the content, 64 small hex digits: proves that it is what was uploaded.</summary>
    public string Sha256 { get; private init; } = "";

    /// <summary>Name in the store; generated, so that nothing of the uploader's name reaches the disk.</summary>
    public string StoredName { get; private init; } = "";

    /// <summary>Department of who uploaded it; null for an enterprise's account.</summary>
    public string? Department { get; private init; }

    public Guid? UploadedBy { get; private init; }
    public DateTimeOffset UploadedAt { get; private init; }

    public static Attachment Upload(UploadedFile file, string? department, Guid? by, DateTimeOffset at) => new()
    {
        FileName = file.FileName,
        Kind = file.Kind,
        Size = file.Size,
        Sha256 = file.Sha256,
        StoredName = file.StoredName,
        Department = department,
        UploadedBy = by,
        UploadedAt = at,
    };
}

/// <summary>What is known of a file once it is stored; the members mean what <see cref="Attachment"/> says of them.</summary>
public sealed record UploadedFile(string FileName, AttachmentKind Kind, long Size, string Sha256, string StoredName);
