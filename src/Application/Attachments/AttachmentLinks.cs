using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Attachments;
using Supervision.Domain.Departments;

namespace Supervision.Application.Attachments;

/// <summary>
/// The one place where files come to belong to a record. One may give what one has uploaded, or a colleague of the own body; anybody else's file would be given away by it.
/// Links are kept with the record's own save.
/// </summary>
internal sealed class AttachmentLinks(ISupervisionDb db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>Adds these files to what the record has. Answers false, having added none, where one of them is unknown or not the caller's to give.</summary>
    public async Task<bool> TryAddAsync(AttachmentOwner owner, AttachmentPurpose purpose, IEnumerable<Guid> files, CancellationToken ct)
    {
        var wanted = files.ToHashSet();
        var linked = await LinkedAsync(owner, purpose, ct);
        wanted.ExceptWith(linked.Select(link => link.AttachmentId));
        var own = await OwnAsync(wanted, ct);
        if (own.Count < wanted.Count) return false;

        Add(owner, purpose, own);
        return true;
    }

    /// <summary>The files of a record that is new, and so has none yet. What is unknown, or not the caller's to give, is passed over: the rules say so where it matters.</summary>
    public async Task GiveAsync(AttachmentOwner owner, AttachmentPurpose purpose, IEnumerable<Guid> files, CancellationToken ct) =>
        Add(owner, purpose, await OwnAsync(files.ToHashSet(), ct));

    /// <summary>Makes these files the record's, and no others. What is unknown, or not the caller's to give, is passed over: the rules say so where it matters.</summary>
    public async Task SetAsync(AttachmentOwner owner, AttachmentPurpose purpose, IEnumerable<Guid> files, CancellationToken ct)
    {
        var wanted = files.ToHashSet();
        var linked = await LinkedAsync(owner, purpose, ct);
        db.AttachmentLinks.RemoveRange(linked.Where(link => !wanted.Contains(link.AttachmentId)));
        wanted.ExceptWith(linked.Select(link => link.AttachmentId));
        Add(owner, purpose, await OwnAsync(wanted, ct));
    }

    /// <summary>Lets go what the record has for this purpose beside the one file.</summary>
    public async Task RetainAsync(AttachmentOwner owner, AttachmentPurpose purpose, Guid file, CancellationToken ct) =>
        db.AttachmentLinks.RemoveRange((await LinkedAsync(owner, purpose, ct)).Where(link => link.AttachmentId != file));

    private void Add(AttachmentOwner owner, AttachmentPurpose purpose, IEnumerable<Guid> files) =>
        db.AttachmentLinks.AddRange(files.Select(file => new AttachmentLink(file, owner, purpose, user.Id, clock.GetUtcNow())));

    private Task<List<AttachmentLink>> LinkedAsync(AttachmentOwner owner, AttachmentPurpose purpose, CancellationToken ct) => db.AttachmentLinks
        .Where(link => link.OwnerKind == owner.Kind && link.OwnerId == owner.Id && link.Purpose == purpose).ToListAsync(ct);

    /// <summary>Of these files those that the caller may give, held until the link is kept: whoever clears away what belongs to nothing waits for it.</summary>
    private async Task<List<Guid>> OwnAsync(IReadOnlyCollection<Guid> files, CancellationToken ct)
    {
        if (files.Count == 0) return [];
        await db.LockAsync(files.Select(LockKey.Attachment), ct);
        var found = await db.Attachments.AsNoTracking().Where(file => files.Contains(file.Id)).Select(file => new { file.Id, file.UploadedBy, file.Department }).ToListAsync(ct);
        return [.. found.Where(file => (user.Id is { } account && file.UploadedBy == account) || (file.Department is { } department && Bodies.Of(department) == user.Body)).Select(file => file.Id)];
    }
}
