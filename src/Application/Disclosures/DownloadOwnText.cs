using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Documents;
using Supervision.Domain.Common;

namespace Supervision.Application.Disclosures;

/// <summary>The file of a text as it was taken: for its body and the lead, and for all staff once it was published.</summary>
public sealed record DownloadOwnText(Guid Id) : IQuery<Result<Download>>;

internal sealed class DownloadOwnTextHandler(ISupervisionDb db, ICurrentUser user, DocumentIssue documents) : IRequestHandler<DownloadOwnText, Result<Download>>
{
    public async Task<Result<Download>> Handle(DownloadOwnText request, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var text = await db.DisclosureTexts.AsNoTracking().SingleOrDefaultAsync(each => each.Id == request.Id, ct);
        if (text is null) return RecordErrors.Unknown;
        var published = user.MayDisclose(text.Body) || await db.Disclosures.AnyAsync(one => one.TextId == text.Id && one.StruckReason == null, ct);
        return published ? await documents.OpenAsync(text.DocumentId, ct) : RecordErrors.Unknown;
    }
}
