using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Guidelines;

namespace Supervision.Api.Endpoints;

internal static class GuidelineEndpoints
{
    public static void MapGuidelines(this IEndpointRouteBuilder api)
    {
        var guidelines = api.MapGroup("/guidelines").WithTags("Guidelines");
        guidelines.MapGet("/", ListGuidelines).Needs(Permission.GuidelinesRead);
        guidelines.MapPost("/", DraftGuideline).Needs(Permission.GuidelinesWrite);
        guidelines.MapGet("/{id:guid}", ShowGuideline).Needs(Permission.GuidelinesRead);
        guidelines.MapPut("/{id:guid}", AmendGuideline).Needs(Permission.GuidelinesWrite);
        guidelines.MapPost("/{id:guid}/submit", SubmitGuideline).Needs(Permission.GuidelinesWrite);
        guidelines.MapPost("/{id:guid}/return", ReturnGuideline).Needs(Permission.GuidelinesReview);
        guidelines.MapPost("/{id:guid}/accept", AcceptGuideline).Needs(Permission.GuidelinesReview);
        guidelines.MapPost("/{id:guid}/key-items", MarkKeyItems).Needs(Permission.GuidelinesReview);
        var manuals = api.MapGroup("/manuals").WithTags("Manuals");
        manuals.MapGet("/", ListManuals).Needs(Permission.GuidelinesRead);
        manuals.MapPost("/compile", CompileManual).Needs(Permission.ManualsCompile);
        manuals.MapGet("/{id:guid}", ShowManual).Needs(Permission.GuidelinesRead);
        manuals.MapGet("/{id:guid}/document", DownloadManual).Needs(Permission.GuidelinesRead).ProducesFile(Download.Docx);
    }

    /// <summary>检查工作指引列表</summary>
    /// <remarks>各单位历次版本。本单位的草稿只有本单位看到，提交后牵头单位看到，采纳后各单位看到。可按 submittedAt、revision 排序。</remarks>
    private static Task<OkAnswer<Page<GuidelineRow>>> ListGuidelines([AsParameters] ListGuidelines request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>编制检查工作指引</summary>
    /// <remarks>由负责该领域的区级单位编制，五(二)。一个单位同时只有一版在编制或审核；采纳后可以编制下一版。</remarks>
    private static Task<CreatedAnswer<GuidelineReceipt>> DraftGuideline(GuidelineForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DraftGuideline(request), ct).Created(made => $"{ApiGroup.Prefix}/guidelines/{made.Id}");

    /// <summary>一版检查工作指引</summary>
    /// <remarks>uncoveredItems 为指引还没有写到的监管事项；can 为当前用户可以办理的事，现在不能办理的附原因。</remarks>
    private static Task<OkAnswer<GuidelineDetails>> ShowGuideline(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowGuideline(id), ct).Ok();

    /// <summary>修改检查工作指引</summary>
    /// <remarks>草稿或已退回的，由编制单位修改；以所填内容代替原有全部章节。</remarks>
    private static Task<OkAnswer<GuidelineReceipt>> AmendGuideline(Guid id, GuidelineForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AmendGuideline(id, version.Version, request), ct).Ok();

    /// <summary>提交检查工作指引</summary>
    /// <remarks>本单位负责的每个安全领域都写到后，提交牵头单位审核。</remarks>
    private static Task<OkAnswer<GuidelineReceipt>> SubmitGuideline(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SubmitGuideline(id, version.Version), ct).Ok();

    /// <summary>退回检查工作指引</summary>
    /// <remarks>牵头单位说明原因，退回编制单位修改。</remarks>
    private static Task<OkAnswer<GuidelineReceipt>> ReturnGuideline(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReturnGuideline(id, version.Version, request.Reason), ct).Ok();

    /// <summary>采纳检查工作指引</summary>
    /// <remarks>牵头单位采纳后，下一次汇编以这一版为准。</remarks>
    private static Task<OkAnswer<GuidelineReceipt>> AcceptGuideline(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AcceptGuideline(id, version.Version), ct).Ok();

    /// <summary>标注重点检查事项</summary>
    /// <remarks>由牵头单位在待审核或已采纳的版本上标注；以所填代替原有标注，下一次汇编起生效。</remarks>
    private static Task<OkAnswer<GuidelineReceipt>> MarkKeyItems(Guid id, KeyItemsForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MarkKeyItems(id, version.Version, request.ItemIds), ct).Ok();

    /// <summary>一手册各版</summary>
    /// <remarks>最近汇编的在前。可按 compiledAt 排序。</remarks>
    private static Task<OkAnswer<Page<ManualRow>>> ListManuals([AsParameters] ListManuals request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>汇编一手册</summary>
    /// <remarks>由牵头单位把各单位最新采纳的指引汇编成一版，编号、注明日期并生成 Word 文件，此后不再改动。有单位没有已采纳指引的不能汇编，除非确认缺少其内容（allowMissing）。</remarks>
    private static Task<CreatedAnswer<ManualRow>> CompileManual(CompilationForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CompileManual(request.AllowMissing), ct).Created(made => $"{ApiGroup.Prefix}/manuals/{made.Id}");

    /// <summary>一手册的一版全文</summary>
    private static Task<OkAnswer<ManualDetails>> ShowManual(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowManual(id), ct).Ok();

    /// <summary>下载一手册</summary>
    /// <remarks>汇编时生成的 Word 文件，按 GB/T 9704-2012 排版，有目录和页码。</remarks>
    /// <param name="format">docx</param>
    private static Task<FileAnswer> DownloadManual(Guid id, string? format, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DownloadManual(id, format), ct).File();
}

/// <param name="ItemIds">重点检查事项的 id，须是这一版中的监管事项</param>
internal sealed record KeyItemsForm(IReadOnlyList<Guid> ItemIds);

/// <param name="AllowMissing">有单位没有已采纳的指引时仍然汇编；这一版注明所缺的安全领域</param>
internal sealed record CompilationForm(bool AllowMissing = false);
