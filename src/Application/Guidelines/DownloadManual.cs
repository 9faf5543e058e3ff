using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Documents;
using Supervision.Domain.Common;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>The document of an edition, as it was issued.</summary>
/// <param name="Format">docx</param>
public sealed record DownloadManual(Guid Id, string? Format = null) : IQuery<Result<Download>>;

internal sealed class DownloadManualHandler(ISupervisionDb db, ICurrentUser user, DocumentIssue documents) : IRequestHandler<DownloadManual, Result<Download>>
{
    public async Task<Result<Download>> Handle(DownloadManual request, CancellationToken ct)
    {
        if (request.Format is not (null or "docx")) return ManualErrors.UnknownFormat;
        var found = await db.Visible<Manual>(user).FindAsync(request.Id, ct);
        return found.IsError ? found.Error! : await documents.OpenAsync(found.Value.DocumentId, ct);
    }
}
