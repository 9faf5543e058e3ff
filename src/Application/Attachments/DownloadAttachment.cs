using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Attachments;

/// <summary>Gives a file to who uploaded it and to who may see a record that it belongs to.</summary>
public sealed record DownloadAttachment(Guid Id) : IQuery<Result<Download>>;

internal sealed class DownloadAttachmentHandler(ISupervisionDb db, IFileStore store, ICurrentUser user, IEnumerable<IAttachmentOwner> owners) : IRequestHandler<DownloadAttachment, Result<Download>>
{
    public async Task<Result<Download>> Handle(DownloadAttachment request, CancellationToken ct)
    {
        var attachment = await db.Attachments.AsNoTracking().SingleOrDefaultAsync(attachment => attachment.Id == request.Id, ct);
        if (attachment is null || !((user.Id is { } uploader && attachment.UploadedBy == uploader) || await IsShownAsync(attachment.Id, ct))) return RecordErrors.Unknown;
        return new Download(attachment.FileName, FileContent.MediaTypeOf(attachment.Kind), async (target, writing) =>
        {
            await using var content = store.OpenRead(attachment.StoredName);
            await content.CopyToAsync(target, writing);
        });
    }

    private async Task<bool> IsShownAsync(Guid id, CancellationToken ct)
    {
        var links = await db.AttachmentLinks.Where(link => link.AttachmentId == id).Select(link => new { link.OwnerKind, link.OwnerId }).ToListAsync(ct);
        foreach (var linked in links.GroupBy(link => link.OwnerKind, link => link.OwnerId))
            if (await owners.Single(owner => owner.Kind == linked.Key).ShowsAsync([.. linked], user, ct)) return true;
        return false;
    }
}
