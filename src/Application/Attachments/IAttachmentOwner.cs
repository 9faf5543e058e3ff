using Supervision.Application.Common.Identity;
using Supervision.Domain.Attachments;

namespace Supervision.Application.Attachments;

/// <summary>A feature whose records have files: it says who sees them. One for each <see cref="AttachmentOwnerKind"/>.</summary>
public interface IAttachmentOwner
{
    AttachmentOwnerKind Kind { get; }

    /// <summary>Whether the caller may see the files of one of these records.</summary>
    Task<bool> ShowsAsync(IReadOnlyCollection<Guid> owners, ICurrentUser user, CancellationToken ct);
}
