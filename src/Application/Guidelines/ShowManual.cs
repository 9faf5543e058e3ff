using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>An edition to read: all chapters with their sections.</summary>
public sealed record ShowManual(Guid Id) : IQuery<Result<ManualDetails>>;

/// <summary>一手册的一版全文</summary>
/// <param name="CompiledOn">汇编日期</param>
/// <param name="Chapters">各章</param>
/// <param name="Missing">汇编时没有已采纳指引的安全领域</param>
public sealed record ManualDetails(
    Guid Id, string Number, DateOnly CompiledOn, IReadOnlyList<ManualChapterDetails> Chapters, IReadOnlyList<SafetyDomain> Missing, ManualFile File, int Version) : IVersioned;

/// <summary>一章：一个安全领域</summary>
/// <param name="Revision">所依据的指引是第几版</param>
/// <param name="Sections">各节</param>
public sealed record ManualChapterDetails(SafetyDomain SafetyDomain, string Body, string BodyName, int Revision, IReadOnlyList<GuidelineSectionDetails> Sections);

internal sealed class ShowManualHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ShowManual, Result<ManualDetails>>
{
    public async Task<Result<ManualDetails>> Handle(ShowManual request, CancellationToken ct)
    {
        var found = await db.Visible<Manual>(user).AsNoTracking().FindAsync(request.Id, ct);
        if (found.IsError) return found.Error!;
        var manual = found.Value;
        var names = await DepartmentNames.GatherAsync(db, ct);
        var document = await db.IssuedDocuments.AsNoTracking().SingleAsync(issued => issued.Id == manual.DocumentId, ct);
        return new ManualDetails(
            manual.Id, manual.Number, manual.CompiledOn,
            [.. manual.Chapters.Select(chapter => new ManualChapterDetails(chapter.SafetyDomain, chapter.Body, names.Of(chapter.Body), chapter.GuidelineRevision,
                [.. chapter.Sections.Select(section => GuidelineSectionDetails.Of(section.Content, section.ItemCode, section.Key))]))],
            manual.Missing, ManualFile.Of(document), manual.Version);
    }
}
