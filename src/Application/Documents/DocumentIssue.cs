using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Documents;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Documents;

namespace Supervision.Application.Documents;

/// <summary>The one place where documents are issued and given out again. The row is kept with the save of what the document belongs to.</summary>
internal sealed class DocumentIssue(ISupervisionDb db, IDocumentRenderer renderer, IFileStore store, TimeProvider clock)
{
    /// <summary>Lays a document out and keeps the file. A refusal or a failure from here on leaves a file without a row, which is cleared away in time.</summary>
    public async Task<IssuedDocument> IssueAsync(DocumentKind kind, string number, OfficialDocument document, CancellationToken ct)
    {
        using var content = new MemoryStream(renderer.Render(document));
        var stored = await store.SaveAsync(content, ct);
        var issued = IssuedDocument.Issue(kind, number, $"{document.Title}（{number}）.docx", stored.Size, stored.Sha256, stored.Name, clock.GetUtcNow());
        db.IssuedDocuments.Add(issued);
        return issued;
    }

    /// <summary>The file as it was issued; whoever calls has asked whether it may be read.</summary>
    public async Task<Download> OpenAsync(Guid id, CancellationToken ct)
    {
        var issued = await db.IssuedDocuments.AsNoTracking().SingleAsync(document => document.Id == id, ct);
        return new(issued.FileName, Download.Docx, async (target, writing) =>
        {
            await using var content = store.OpenRead(issued.StoredName);
            await content.CopyToAsync(target, writing);
        });
    }
}
