using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Attachments;

/// <summary>
/// Clears away what belongs to nothing: files whose upload was refused or rolled back after they were written, and uploads that no record refers to for
/// <see cref="AttachmentOptions.KeepUnlinkedHours"/>. What has a link, or was issued, is never touched. Bounded: what is left over is the next run's.
/// </summary>
public sealed record SweepOrphanedFiles(DateTimeOffset At) : ICommand<Result<JobReport>>;

internal sealed class SweepOrphanedFilesHandler(ISupervisionDb db, IFileStore store, AttachmentOptions options) : IRequestHandler<SweepOrphanedFiles, Result<JobReport>>
{
    private const int Portion = 500;
    private const int AtMost = 2000;

    /// <summary>The file of an upload that is forgotten goes with the next run, once that it is forgotten is kept.</summary>
    public async Task<Result<JobReport>> Handle(SweepOrphanedFiles request, CancellationToken ct)
    {
        var before = request.At.AddHours(-options.KeepUnlinkedHours);
        var files = await DeleteFilesAsync(before, ct);
        var uploads = await ForgetUploadsAsync(before, ct);
        return new JobReport(files + uploads == 0 ? "没有无主的文件" : $"删除 {files} 个未登记的文件，清除 {uploads} 个上传后超过 {options.KeepUnlinkedHours} 小时未被引用的附件");
    }

    private async Task<int> DeleteFilesAsync(DateTimeOffset before, CancellationToken ct)
    {
        var deleted = 0;
        foreach (var names in store.WrittenBefore(before).Chunk(Portion))
        {
            var known = await db.Attachments.Where(file => names.Contains(file.StoredName)).Select(file => file.StoredName).ToListAsync(ct);
            var issued = await db.IssuedDocuments.Where(document => names.Contains(document.StoredName)).Select(document => document.StoredName).ToListAsync(ct);
            foreach (var name in names.Except(known).Except(issued).Take(AtMost - deleted))
            {
                store.Delete(name);
                deleted++;
            }

            if (deleted == AtMost) break;
        }

        return deleted;
    }

    private async Task<int> ForgetUploadsAsync(DateTimeOffset before, CancellationToken ct)
    {
        var unlinked = db.Attachments.Where(file => file.UploadedAt < before && !db.AttachmentLinks.Any(link => link.AttachmentId == file.Id));
        var candidates = await unlinked.OrderBy(file => file.UploadedAt).Select(file => file.Id).Take(Portion).ToListAsync(ct);
        if (candidates.Count == 0) return 0;

        // Somebody may be about to link one of them: that save is waited for, and what it linked is not read again.
        await db.LockAsync(candidates.Select(LockKey.Attachment), ct);
        var gone = await unlinked.Where(file => candidates.Contains(file.Id)).ToListAsync(ct);
        db.Attachments.RemoveRange(gone);
        await db.SaveChangesAsync(ct);
        return gone.Count;
    }
}
