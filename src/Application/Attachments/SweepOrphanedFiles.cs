using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Attachments;

/// <summary>
/// Clears away what belongs to nothing: files whose upload was refused or rolled back after they were written, and uploads that no record refers to for
/// <see cref="AttachmentOptions.KeepUnlinkedHours"/>. What has a link is never touched. Bounded: what is left over is done by the next run.
/// </summary>
public sealed record SweepOrphanedFiles(int AtMost = 1000) : ICommand<Result<SweptFiles>>;

/// <param name="Files">Files without an upload on record.</param>
/// <param name="Uploads">Uploads without a link; their files go with the next run, once that they are gone is kept.</param>
public sealed record SweptFiles(int Files, int Uploads);

internal sealed class SweepOrphanedFilesValidator : AbstractValidator<SweepOrphanedFiles>
{
    public SweepOrphanedFilesValidator() => RuleFor(sweep => sweep.AtMost).InclusiveBetween(1, 10_000);
}

internal sealed class SweepOrphanedFilesHandler(ISupervisionDb db, IFileStore store, AttachmentOptions options, TimeProvider clock) : IRequestHandler<SweepOrphanedFiles, Result<SweptFiles>>
{
    private const int Portion = 500;

    public async Task<Result<SweptFiles>> Handle(SweepOrphanedFiles request, CancellationToken ct)
    {
        var before = clock.GetUtcNow().AddHours(-options.KeepUnlinkedHours);
        return new SweptFiles(await DeleteFilesAsync(before, request.AtMost, ct), await DeleteUploadsAsync(before, request.AtMost, ct));
    }

    private async Task<int> DeleteFilesAsync(DateTimeOffset before, int atMost, CancellationToken ct)
    {
        var deleted = 0;
        foreach (var names in store.WrittenBefore(before).Chunk(Portion))
        {
            var known = await db.Attachments.Where(file => names.Contains(file.StoredName)).Select(file => file.StoredName).ToListAsync(ct);
            foreach (var name in names.Except(known).Take(atMost - deleted))
            {
                store.Delete(name);
                deleted++;
            }

            if (deleted == atMost) break;
        }

        return deleted;
    }

    private async Task<int> DeleteUploadsAsync(DateTimeOffset before, int atMost, CancellationToken ct)
    {
        var unlinked = db.Attachments.Where(file => file.UploadedAt < before && !db.AttachmentLinks.Any(link => link.AttachmentId == file.Id));
        var candidates = await unlinked.OrderBy(file => file.UploadedAt).Select(file => file.Id).Take(Math.Min(atMost, Portion)).ToListAsync(ct);
        if (candidates.Count == 0) return 0;

        // Somebody may be about to link one of them: that save is waited for, and what it linked is not read again.
        await db.LockAsync(candidates.Select(LockKey.Attachment), ct);
        var gone = await unlinked.Where(file => candidates.Contains(file.Id)).ToListAsync(ct);
        db.Attachments.RemoveRange(gone);
        await db.SaveChangesAsync(ct);
        return gone.Count;
    }
}
