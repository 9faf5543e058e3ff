using MediatR;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings;

/// <summary>A body takes the rows that its list went on without into a new draft, to put them right and hand them in again. The list itself stays as it is.</summary>
public sealed record RefileFiling(Guid Id, int Version) : ICommand<Result<FilingReceipt>>;

internal sealed class RefileFilingHandler(ISupervisionDb db, ICurrentUser user, AttachmentLinks links, TimeProvider clock) : IRequestHandler<RefileFiling, Result<FilingReceipt>>
{
    public async Task<Result<FilingReceipt>> Handle(RefileFiling request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, FilingVerbs.Refile, ct);
        if (found.IsError) return found.Error!;
        var draft = found.Value.Refile(clock.GetUtcNow());
        if (draft.IsError) return draft.Error!;

        db.Filings.Add(draft.Value);
        await links.GiveAsync(draft.Value, ct);
        await db.SaveChangesAsync(ct);
        return FilingReceipt.Of(draft.Value);
    }
}
