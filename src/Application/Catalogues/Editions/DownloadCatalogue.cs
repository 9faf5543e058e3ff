using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Documents;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>The document of an edition, as it was issued.</summary>
/// <param name="Format">docx</param>
public sealed record DownloadCatalogue(Guid Id, string? Format = null) : IQuery<Result<Download>>;

internal sealed class DownloadCatalogueValidator : AbstractValidator<DownloadCatalogue>
{
    public DownloadCatalogueValidator() => RuleFor(download => download.Format).Must(format => format is null or "docx").WithMessage("清单只有 docx 格式的文件");
}

internal sealed class DownloadCatalogueHandler(ISupervisionDb db, DocumentIssue documents) : IRequestHandler<DownloadCatalogue, Result<Download>>
{
    public async Task<Result<Download>> Handle(DownloadCatalogue request, CancellationToken ct)
    {
        var document = await db.Catalogues.Where(catalogue => catalogue.Id == request.Id).Select(catalogue => (Guid?)catalogue.DocumentId).SingleOrDefaultAsync(ct);
        return document is { } id ? await documents.OpenAsync(id, ct) : RecordErrors.Unknown;
    }
}
