using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Attachments;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>What is attached to a rectification is shown to whoever may see the hazard.</summary>
internal sealed class HazardAttachments(ISupervisionDb db) : IAttachmentOwner
{
    public AttachmentOwnerKind Kind => AttachmentOwnerKind.Hazard;

    public Task<bool> ShowsAsync(IReadOnlyCollection<Guid> owners, ICurrentUser user, CancellationToken ct) =>
        db.Visible<Hazard>(user).AnyAsync(hazard => owners.Contains(hazard.Id), ct);
}
