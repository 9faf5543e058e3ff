using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Documents;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

/// <summary>The editions of the one manual, the newest first.</summary>
public sealed record ListManuals : PageRequest, IQuery<Result<Page<ManualRow>>>;

/// <summary>一手册的一版</summary>
/// <param name="Number">编号</param>
/// <param name="CompiledOn">汇编日期</param>
/// <param name="Chapters">章数</param>
/// <param name="Sections">节数</param>
/// <param name="KeyItems">重点检查事项数</param>
/// <param name="Missing">汇编时没有已采纳指引的安全领域</param>
public sealed record ManualRow(
    Guid Id, string Number, DateOnly CompiledOn, int Chapters, int Sections, int KeyItems, IReadOnlyList<SafetyDomain> Missing, ManualFile File, int Version) : IVersioned
{
    internal static ManualRow Of(Manual manual, IssuedDocument document) => new(
        manual.Id, manual.Number, manual.CompiledOn, manual.Chapters.Count, manual.Chapters.Sum(chapter => chapter.Sections.Count),
        manual.Chapters.Sum(chapter => chapter.Sections.Count(section => section.Key)), manual.Missing, ManualFile.Of(document), manual.Version);
}

/// <summary>一版的 Word 文件，从 /manuals/{id}/document 下载</summary>
/// <param name="Size">字节数</param>
/// <param name="Sha256">SHA-256，64位十六进制，可核对文件未经改动</param>
public sealed record ManualFile(string FileName, long Size, string Sha256)
{
    internal static ManualFile Of(IssuedDocument document) => new(document.FileName, document.Size, document.Sha256);
}

internal sealed class ListManualsValidator : PageRequestValidator<ListManuals>
{
    public ListManualsValidator() : base(ListManualsHandler.Sorts) => RuleFor(list => list.Q).Empty();
}

internal sealed class ListManualsHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListManuals, Result<Page<ManualRow>>>
{
    public static readonly Sorts<Manual> Sorts = new(manual => manual.Id) { ["compiledAt"] = manual => manual.CompiledAt };

    public async Task<Result<Page<ManualRow>>> Handle(ListManuals request, CancellationToken ct)
    {
        var page = await db.Visible<Manual>(user).AsNoTracking().SortBy(request, Sorts, "-compiledAt").ToPageAsync(request, ct);
        var ids = page.Items.Select(manual => manual.DocumentId).ToList();
        var documents = await db.IssuedDocuments.AsNoTracking().Where(document => ids.Contains(document.Id)).ToDictionaryAsync(document => document.Id, ct);
        return page.Select(manual => ManualRow.Of(manual, documents[manual.DocumentId]));
    }
}
