using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Documents;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Documents;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>The lead compiles the newest accepted guideline of each body into an edition, 五(二): numbered, dated, with its document; it is never changed.</summary>
/// <param name="AllowMissing">Compile although a body has no accepted guideline; the edition says whose is missing.</param>
public sealed record CompileManual(bool AllowMissing = false) : ICommand<Result<ManualRow>>;

internal sealed class CompileManualHandler(ISupervisionDb db, ICurrentUser user, DocumentIssue documents, TimeProvider clock) : IRequestHandler<CompileManual, Result<ManualRow>>
{
    public async Task<Result<ManualRow>> Handle(CompileManual request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Manuals, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        var accepted = await db.Visible<Guideline>(user).AsNoTracking().Where(guideline => guideline.Status == GuidelineStatus.Accepted).ToListAsync(ct);
        var newest = accepted.GroupBy(guideline => guideline.Body).Select(versions => versions.MaxBy(guideline => guideline.Revision)!).ToDictionary(guideline => guideline.Body);
        var refused = ManualRules.Refusal([.. Bodies.Inspecting.Where(body => !newest.ContainsKey(body)).Select(names.Of)], newest.Count, request.AllowMissing);
        if (refused is not null) return refused;

        var (today, now) = (clock.LocalToday(), clock.GetUtcNow());
        var chapters = await ChaptersAsync(newest, ct);
        var number = Manual.NumberOf(today.Year, await db.TakeNumbersAsync($"manual/{today.Year}", 1, ct));
        var document = await documents.IssueAsync(DocumentKind.Manual, number, ManualDocument.Of(number, today, chapters, names), ct);
        var manual = Manual.Compile(number, today, now, chapters, document.Id);
        db.Manuals.Add(manual);
        await db.SaveChangesAsync(ct);
        return ManualRow.Of(manual, document);
    }

    private async Task<List<ManualChapter>> ChaptersAsync(Dictionary<string, Guideline> newest, CancellationToken ct)
    {
        var codes = await db.SupervisionItems.AsNoTracking().ToDictionaryAsync(item => item.Id, item => item.Code, ct);
        return [.. Enum.GetValues<SafetyDomain>().Where(domain => newest.ContainsKey(domain.Body())).Select(domain => ChapterOf(newest[domain.Body()], domain, codes))];
    }

    private static ManualChapter ChapterOf(Guideline guideline, SafetyDomain domain, Dictionary<Guid, string> codes) => new(
        domain, guideline.Body, guideline.Revision,
        [.. guideline.Sections.Where(section => section.SafetyDomain == domain).Select(section =>
            new ManualSection(section, section.ItemId is { } item ? codes.GetValueOrDefault(item) : null, section.ItemId is { } key && guideline.KeyItems.Contains(key)))]);
}
