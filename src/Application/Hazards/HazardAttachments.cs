using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>What is attached to a rectification is shown to whoever may see the hazard.</summary>
internal sealed class HazardAttachments(ISupervisionDb db) : IAttachmentOwner
{
    public Task<bool> ShowsAsync(Guid attachmentId, ICurrentUser user, CancellationToken ct) =>
        db.Hazards.VisibleTo(user).AnyAsync(hazard => hazard.AttachmentIds.Contains(attachmentId), ct);
}

internal static class RectificationFiles
{
    /// <summary>Whether the caller may attach these: files that they uploaded, or that the hazard shows already. Another's file would be given away by it.</summary>
    public static async Task<bool> MayAttachAsync(this ISupervisionDb db, Hazard hazard, IReadOnlyList<Guid> ids, ICurrentUser user, CancellationToken ct)
    {
        var added = ids.Except(hazard.AttachmentIds).ToList();
        return added.Count == 0 || await db.Attachments.CountAsync(file => added.Contains(file.Id) && file.UploadedBy == user.Id, ct) == added.Count;
    }
}
