using Supervision.Application.Common.Identity;

namespace Supervision.Application.Attachments;

/// <summary>A feature whose records refer to attachments; it says whether one of them, which the caller may see, does. Every implementation is asked.</summary>
public interface IAttachmentOwner
{
    Task<bool> ShowsAsync(Guid attachmentId, ICurrentUser user, CancellationToken ct);
}
