using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Attachments;
using Supervision.Domain.Common;

namespace Supervision.Application.Attachments;

/// <summary>Stores a file; whatever it belongs to names its id afterwards.</summary>
/// <param name="Content">Can be read twice.</param>
public sealed record UploadAttachment(string FileName, Stream Content) : ICommand<Result<AttachmentDto>>;

/// <param name="ContentType">Media type, by the file's content.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 hex digits.</param>
public sealed record AttachmentDto(Guid Id, string FileName, string ContentType, long Size, string Sha256, DateTimeOffset UploadedAt);

public static class AttachmentLimits
{
    /// <summary>20 MB.</summary>
    public const long MaxBytes = 20 * 1024 * 1024;
}

internal sealed class UploadAttachmentHandler(ISupervisionDb db, IFileStore store, ICurrentUser user, TimeProvider clock) : IRequestHandler<UploadAttachment, Result<AttachmentDto>>
{
    private const int LongestName = 200;

    private static readonly Error Empty = Error.Invalid("attachment.empty", "文件是空的", "file");
    private static readonly Error TooLarge = Error.Invalid("attachment.too-large", "文件超过 20 MB", "file");
    private static readonly Error Unsupported = Error.Invalid("attachment.unsupported", "只能上传 PDF、JPG、PNG 图片，或不带宏的 Word（.docx）、Excel（.xlsx）文件", "file");

    public async Task<Result<AttachmentDto>> Handle(UploadAttachment request, CancellationToken ct)
    {
        if (request.Content.Length == 0) return Empty;
        if (request.Content.Length > AttachmentLimits.MaxBytes) return TooLarge;
        if (FileContent.KindOf(request.Content) is not { } kind) return Unsupported;

        var stored = await store.SaveAsync(request.Content, ct);
        var attachment = Attachment.Upload(new(NameOf(request.FileName, kind), kind, stored.Size, stored.Sha256, stored.Name), user.Department, user.Id, clock.GetUtcNow());
        db.Attachments.Add(attachment);
        await db.SaveChangesAsync(ct);
        return new AttachmentDto(attachment.Id, attachment.FileName, FileContent.MediaTypeOf(kind), attachment.Size, attachment.Sha256, attachment.UploadedAt);
    }

    /// <summary>The last part of the name, of a bearable length, with the extension that its content has.</summary>
    private static string NameOf(string sent, AttachmentKind kind)
    {
        var name = new string([.. sent.Split('/', '\\')[^1].Where(character => !char.IsControl(character) && !"\"<>:|?*".Contains(character, StringComparison.Ordinal))]).Trim();
        var bare = Path.GetFileNameWithoutExtension(name);
        return (bare.Length == 0 ? "附件" : bare[..Math.Min(bare.Length, LongestName)]) + FileContent.ExtensionOf(kind);
    }
}
