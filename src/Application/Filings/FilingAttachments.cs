using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Attachments;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings;

/// <summary>The evidence of an exemption is shown to the body that claims it and to the lead who judges it.</summary>
internal sealed class FilingAttachments(ISupervisionDb db) : IAttachmentOwner
{
    public AttachmentOwnerKind Kind => AttachmentOwnerKind.Filing;

    public async Task<bool> ShowsAsync(IReadOnlyCollection<Guid> owners, ICurrentUser user, CancellationToken ct)
    {
        var bodies = await db.Visible<Filing>(user)
            .Where(filing => owners.Contains(filing.Id))
            .Select(filing => filing.Body).Distinct().ToListAsync(ct);
        return bodies.Any(user.SeesDocumentsOf);
    }
}

internal static class FilingEvidence
{
    /// <summary>The documents that a new list names belong to it.</summary>
    public static Task GiveAsync(this AttachmentLinks links, Filing filing, CancellationToken ct) => links.GiveAsync(Owner(filing), AttachmentPurpose.Exemption, Named(filing), ct);

    /// <summary>The documents that a list names now belong to it; those that it no longer names do not.</summary>
    public static Task SetAsync(this AttachmentLinks links, Filing filing, CancellationToken ct) => links.SetAsync(Owner(filing), AttachmentPurpose.Exemption, Named(filing), ct);

    private static AttachmentOwner Owner(Filing filing) => new(AttachmentOwnerKind.Filing, filing.Id);

    private static IEnumerable<Guid> Named(Filing filing) =>
        filing.Lines.Select(line => line.Exemption).Concat(filing.Unplaced.Select(row => row.Content.Exemption)).Select(exemption => exemption?.AttachmentId).OfType<Guid>();
}
