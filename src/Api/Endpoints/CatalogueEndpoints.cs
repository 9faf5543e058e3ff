using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Catalogues.Changes;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;

namespace Supervision.Api.Endpoints;

internal static class CatalogueEndpoints
{
    public static void MapCatalogues(this IEndpointRouteBuilder api)
    {
        var changes = api.MapGroup("/supervision-items/changes").WithTags("ItemChanges");
        changes.MapGet("/", ListItemChanges).Needs(Permission.ItemChangesRead);
        changes.MapPost("/", DraftItemChange).Needs(Permission.ItemChangesWrite);
        changes.MapGet("/{id:guid}", ShowItemChange).Needs(Permission.ItemChangesRead);
        changes.MapPut("/{id:guid}", AmendItemChange).Needs(Permission.ItemChangesWrite);
        changes.MapPost("/{id:guid}/submit", SubmitItemChange).Needs(Permission.ItemChangesWrite);
        changes.MapPost("/{id:guid}/withdraw", WithdrawItemChange).Needs(Permission.ItemChangesWrite);
        changes.MapPost("/{id:guid}/return", ReturnItemChange).Needs(Permission.ItemChangesReview);
        changes.MapPost("/{id:guid}/accept", AcceptItemChange).Needs(Permission.ItemChangesReview);
        var catalogues = api.MapGroup("/catalogues").WithTags("Catalogues");
        catalogues.MapGet("/", ListCatalogues).Needs(Permission.ReferenceRead);
        catalogues.MapPost("/publish", PublishCatalogue).Needs(Permission.CataloguesPublish);
        catalogues.MapGet("/{id:guid}", ShowCatalogue).Needs(Permission.ReferenceRead);
        catalogues.MapGet("/{id:guid}/items", ListCatalogueItems).Needs(Permission.ReferenceRead);
        catalogues.MapGet("/{id:guid}/differences", CompareCatalogues).Needs(Permission.ReferenceRead);
        catalogues.MapGet("/{id:guid}/differences/export", ExportDifferences).Needs(Permission.ReferenceRead).ProducesFile(Download.Xlsx);
        catalogues.MapGet("/{id:guid}/export", ExportCatalogue).Needs(Permission.ReferenceRead).ProducesFile(Download.Xlsx);
        catalogues.MapGet("/{id:guid}/document", DownloadCatalogue).Needs(Permission.ReferenceRead).ProducesFile(Download.Docx);
    }

    /// <summary>事项变更列表</summary>
    /// <remarks>本单位的变更只有本单位看到，提交后牵头单位看到，随清单发布后各单位看到。可按 submittedAt、code 排序。</remarks>
    private static Task<OkAnswer<Page<ItemChangeRow>>> ListItemChanges([AsParameters] ListItemChanges request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>起草事项变更</summary>
    /// <remarks>由负责该领域的区级单位新增、修订或删除本单位的监管事项，五(一)。一个事项同时只有一份变更在起草、审核或等待发布；所比的是最新一版清单。</remarks>
    private static Task<CreatedAnswer<ItemChangeReceipt>> DraftItemChange(ItemChangeForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DraftItemChange(request), ct).Created(made => $"{ApiGroup.Prefix}/supervision-items/changes/{made.Id}");

    /// <summary>一份事项变更</summary>
    /// <remarks>fields 为逐栏的变化；can 为当前用户可以办理的事，现在不能办理的附原因。</remarks>
    private static Task<OkAnswer<ItemChangeDetails>> ShowItemChange(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowItemChange(id), ct).Ok();

    /// <summary>修改事项变更</summary>
    /// <remarks>草稿或已退回的，由起草单位修改；以所填内容代替原有内容。</remarks>
    private static Task<OkAnswer<ItemChangeReceipt>> AmendItemChange(Guid id, ItemAmendment request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AmendItemChange(id, version.Version, request), ct).Ok();

    /// <summary>提交事项变更</summary>
    /// <remarks>内容与现行清单不同，并已填写检查内容、监管依据和检查频次的，提交牵头单位审核。</remarks>
    private static Task<OkAnswer<ItemChangeReceipt>> SubmitItemChange(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SubmitItemChange(id, version.Version), ct).Ok();

    /// <summary>撤回事项变更</summary>
    /// <remarks>还没有采纳的，起草单位可以撤回。</remarks>
    private static Task<OkAnswer<ItemChangeReceipt>> WithdrawItemChange(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WithdrawItemChange(id, version.Version), ct).Ok();

    /// <summary>退回事项变更</summary>
    /// <remarks>牵头单位说明原因，退回起草单位修改；已采纳而没有发布的也可以退回。</remarks>
    private static Task<OkAnswer<ItemChangeReceipt>> ReturnItemChange(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReturnItemChange(id, version.Version, request.Reason), ct).Ok();

    /// <summary>采纳事项变更</summary>
    /// <remarks>牵头单位采纳后，载入下一版清单。</remarks>
    private static Task<OkAnswer<ItemChangeReceipt>> AcceptItemChange(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AcceptItemChange(id, version.Version), ct).Ok();

    /// <summary>事项清单各版</summary>
    /// <remarks>最新的在前。on 只列这一天施行的一版。可按 edition、inForceOn 排序。</remarks>
    private static Task<OkAnswer<Page<CatalogueEdition>>> ListCatalogues([AsParameters] ListCatalogues request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>发布事项清单</summary>
    /// <remarks>由牵头单位把已采纳的变更并入清单，编号、注明施行日期并生成 Word 文件，此后不再改动。首版可以没有变更；以后没有变更的不能发布。自施行日期起按这一版备案、检查，此前备案的仍按备案时的一版。</remarks>
    private static Task<CreatedAnswer<CatalogueEdition>> PublishCatalogue(PublishCatalogue request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/catalogues/{made.Id}");

    /// <summary>事项清单的一版</summary>
    private static Task<OkAnswer<CatalogueEdition>> ShowCatalogue(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowCatalogue(id), ct).Ok();

    /// <summary>一版清单的事项</summary>
    /// <remarks>发布时的文字，按编码排列。</remarks>
    private static Task<OkAnswer<Page<CatalogueItem>>> ListCatalogueItems([AsParameters] ListCatalogueItems request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>比较两版清单</summary>
    /// <remarks>新增、删除、修订的事项，逐栏列明变化前后的文字，按编码排列。since 为前一版，默认紧邻的上一版。</remarks>
    private static Task<OkAnswer<Page<CatalogueDifference>>> CompareCatalogues([AsParameters] CompareCatalogues request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出两版清单的变化</summary>
    /// <param name="since">前一版，默认紧邻的上一版</param>
    /// <param name="format">xlsx</param>
    private static Task<FileAnswer> ExportDifferences(Guid id, Guid? since, string? format, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ExportDifferences(id, since, format), ct).File();

    /// <summary>导出一版清单</summary>
    /// <param name="format">xlsx</param>
    private static Task<FileAnswer> ExportCatalogue(Guid id, string? format, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ExportCatalogue(id, format), ct).File();

    /// <summary>下载一版清单</summary>
    /// <remarks>发布时生成的 Word 文件，横排表格，每页重复表头。</remarks>
    /// <param name="format">docx</param>
    private static Task<FileAnswer> DownloadCatalogue(Guid id, string? format, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DownloadCatalogue(id, format), ct).File();
}
