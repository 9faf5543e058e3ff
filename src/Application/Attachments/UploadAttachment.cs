using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Attachments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Attachments;

/// <summary>Stores a file; whatever it belongs to names its id afterwards.</summary>
/// <param name="Content">Can be read twice.</param>
public sealed record UploadAttachment(string FileName, Stream Content) : ICommand<Result<AttachmentDetails>>;

/// <param name="ContentType">内容类型，按文件内容识别</param>
/// <param name="Size">字节数</param>
/// <param name="Sha256">SHA-256，64位十六进制</param>
public sealed record AttachmentDetails(Guid Id, string FileName, string ContentType, long Size, string Sha256, DateTimeOffset UploadedAt);

internal sealed class UploadAttachmentValidator : AbstractValidator<UploadAttachment>
{
    public UploadAttachmentValidator() => RuleFor(upload => upload.FileName).MaximumLength(1000).OverridePropertyName("file");
}

internal sealed class UploadAttachmentHandler(ISupervisionDb db, IFileStore store, ICurrentUser user, AttachmentOptions options, TimeProvider clock)
    : IRequestHandler<UploadAttachment, Result<AttachmentDetails>>
{
    private const int LongestName = 200;

    public async Task<Result<AttachmentDetails>> Handle(UploadAttachment request, CancellationToken ct)
    {
        if (request.Content.Length == 0) return AttachmentErrors.Empty;
        if (request.Content.Length > AttachmentOptions.MaxBytes) return AttachmentErrors.TooLarge;
        if (FileContent.KindOf(request.Content) is not { } kind) return AttachmentErrors.Unsupported;
        if (user.Id is { } account && await BeyondQuotaAsync(account, request.Content.Length, ct) is { } refusal) return refusal;

        // A refusal or a failure from here on leaves a file without a row, which SweepOrphanedFiles finds.
        var stored = await store.SaveAsync(request.Content, ct);
        var attachment = Attachment.Upload(new(NameOf(request.FileName, kind), kind, stored.Size, stored.Sha256, stored.Name), user.Department, user.Id, clock.GetUtcNow());
        db.Attachments.Add(attachment);
        await db.SaveChangesAsync(ct);
        return new AttachmentDetails(attachment.Id, attachment.FileName, FileContent.MediaTypeOf(kind), attachment.Size, attachment.Sha256, attachment.UploadedAt);
    }

    /// <summary>Uploads of one account take turns, so that what is uploaded at once is counted each.</summary>
    private async Task<Error?> BeyondQuotaAsync(Guid account, long bytes, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Uploads(account), ct);
        var midnight = ChinaTime.StartOf(clock.LocalToday());
        var today = await db.Attachments.Where(file => file.UploadedBy == account && file.UploadedAt >= midnight)
            .GroupBy(_ => 1).Select(files => new { Files = files.Count(), Bytes = files.Sum(file => file.Size) }).SingleOrDefaultAsync(ct);
        if (today?.Files >= options.FilesPerDay) return AttachmentErrors.TooManyToday(today.Files);
        return (today?.Bytes ?? 0) + bytes > options.BytesPerDay ? AttachmentErrors.TooMuchToday(options.BytesPerDay) : null;
    }

    /// <summary>The last part of the name, of a bearable length, with the extension that its content has.</summary>
    private static string NameOf(string sent, AttachmentKind kind)
    {
        var name = new string([.. sent.Split('/', '\\')[^1].Where(character => !char.IsControl(character) && !"\"<>:|?*".Contains(character, StringComparison.Ordinal))]).Trim();
        var bare = Path.GetFileNameWithoutExtension(name);
        return (bare.Length == 0 ? "附件" : TextElements.Cut(bare, LongestName)) + FileContent.ExtensionOf(kind);
    }
}
