using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;

namespace Supervision.Application.Filings;

/// <summary>The evidence of an exemption is shown to the body that claims it and to the lead who judges it.</summary>
internal sealed class FilingAttachments(ISupervisionDb db) : IAttachmentOwner
{
    public async Task<bool> ShowsAsync(Guid attachmentId, ICurrentUser user, CancellationToken ct)
    {
        var bodies = await db.Filings.VisibleTo(user, db)
            .Where(filing => filing.Lines.Any(line => line.Exemption!.AttachmentId == attachmentId))
            .Select(filing => filing.Body).Distinct().ToListAsync(ct);
        return bodies.Any(user.SeesInFull);
    }
}
