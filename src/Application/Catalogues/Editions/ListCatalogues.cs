using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Documents;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>The editions of the one table, the newest first. Sorts: <c>edition</c>, <c>inForceOn</c>. <c>q</c>: any part of a number.</summary>
public sealed record ListCatalogues : PageRequest, IQuery<Result<Page<CatalogueEdition>>>
{
    /// <summary>只列这一天施行的一版</summary>
    public DateOnly? On { get; init; }
}

/// <summary>事项清单的一版</summary>
/// <param name="Edition">第几版</param>
/// <param name="Number">编号</param>
/// <param name="PublishedOn">发布日期</param>
/// <param name="InForceOn">施行日期</param>
/// <param name="InForce">今天施行的一版</param>
/// <param name="Note">发布说明</param>
/// <param name="Items">事项数</param>
/// <param name="Added">新增的事项数</param>
/// <param name="Revised">修订的事项数</param>
/// <param name="Struck">删除的事项数</param>
public sealed record CatalogueEdition(
    Guid Id, int Edition, string Number, DateOnly PublishedOn, DateOnly InForceOn, bool InForce, string Note, int Items, int Added, int Revised, int Struck, CatalogueFile File, int Version) : IVersioned
{
    internal static CatalogueEdition Of(Catalogue catalogue, IssuedDocument document, bool inForce) => new(
        catalogue.Id, catalogue.Edition, catalogue.Number, catalogue.PublishedOn, catalogue.InForceOn, inForce, catalogue.Note, catalogue.Items, catalogue.Added, catalogue.Revised, catalogue.Struck,
        new(document.FileName, document.Size, document.Sha256), catalogue.Version);
}

/// <summary>一版的 Word 文件，从 /catalogues/{id}/document 下载</summary>
/// <param name="Size">字节数</param>
/// <param name="Sha256">SHA-256，64位十六进制，可核对文件未经改动</param>
public sealed record CatalogueFile(string FileName, long Size, string Sha256);

internal sealed class ListCataloguesValidator() : PageRequestValidator<ListCatalogues>(CatalogueViews.Sorts);

internal sealed class ListCataloguesHandler(CatalogueViews views) : IRequestHandler<ListCatalogues, Result<Page<CatalogueEdition>>>
{
    public async Task<Result<Page<CatalogueEdition>>> Handle(ListCatalogues request, CancellationToken ct) => await views.ListAsync(request, ct);
}
