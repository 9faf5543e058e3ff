using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Disclosures;

namespace Supervision.Api.Endpoints;

internal static class DisclosureEndpoints
{
    public static void MapDisclosures(this IEndpointRouteBuilder api)
    {
        var disclosures = api.MapGroup("/disclosures").WithTags("Disclosures");
        disclosures.MapGet("/", ListDisclosures).Needs(Permission.ReferenceRead);
        disclosures.MapPost("/", RecordDisclosure).Needs(Permission.DisclosuresWrite);
        disclosures.MapPost("/{id:guid}/strike", StrikeDisclosure).Needs(Permission.DisclosuresWrite);
        disclosures.MapGet("/desk", ShowDisclosureDesk).Needs(Permission.ReferenceRead);
        disclosures.MapGet("/desk/export", ExportDisclosureDesk).Needs(Permission.ReferenceRead).ProducesFile(Download.Xlsx);
        disclosures.MapPost("/texts", TakeOwnText).Needs(Permission.DisclosuresWrite);
        disclosures.MapGet("/texts/{id:guid}/file", DownloadOwnText).Needs(Permission.ReferenceRead).ProducesFile(Download.Docx);
    }

    /// <summary>公布的历次登记</summary>
    /// <remarks>最近登记的在前，含已撤销的。q 查标题、网址和文件的 SHA-256。可按 publishedOn、recordedAt 排序。</remarks>
    private static Task<OkAnswer<Page<DisclosureRow>>> ListDisclosures([AsParameters] ListDisclosures request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>登记公布</summary>
    /// <remarks>执法主体、检查事项和依据、频次上限、检查标准、专项检查计划五项，粤府办〔2025〕15号。由本单位登记，牵头单位可以登记各单位的；同一项的历次公布依次编号。</remarks>
    private static Task<CreatedAnswer<DisclosureRow>> RecordDisclosure(RecordDisclosure request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/disclosures?body={made.Body}");

    /// <summary>撤销公布的登记</summary>
    /// <remarks>登记有误的撤销；记录仍可查看，此前的一次公布重新作准。</remarks>
    private static Task<OkAnswer<DisclosureRow>> StrikeDisclosure(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new StrikeDisclosure(id, version.Version, request.Reason), ct).Ok();

    /// <summary>公示台</summary>
    /// <remarks>各单位五项内容今天的情况：未公布、逾期、内容已变更、即将到期或有效。</remarks>
    private static Task<OkAnswer<DisclosureDesk>> ShowDisclosureDesk([AsParameters] ShowDisclosureDesk request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>导出公示台</summary>
    private static Task<FileAnswer> ExportDisclosureDesk([AsParameters] ExportDisclosureDesk request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).File();

    /// <summary>取现行文本</summary>
    /// <remarks>系统中已有内容的，取其现行的文件和 SHA-256。内容没有变的取同一份。</remarks>
    private static Task<OkAnswer<DisclosureTextRow>> TakeOwnText(TakeOwnText request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>下载现行文本</summary>
    /// <remarks>本单位和牵头单位可以下载，公布后各单位可以下载。</remarks>
    private static Task<FileAnswer> DownloadOwnText(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new DownloadOwnText(id), ct).File();
}
