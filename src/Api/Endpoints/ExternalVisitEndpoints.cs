using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.External;

namespace Supervision.Api.Endpoints;

internal static class ExternalVisitEndpoints
{
    private const long LargestSheet = 20 * 1024 * 1024;

    public static void MapExternalVisits(this IEndpointRouteBuilder api)
    {
        var visits = api.MapGroup("/external-visits").WithTags("ExternalVisits");
        visits.MapGet("/", ListExternalVisits).Needs(Permission.EnterprisesRead);
        visits.MapPost("/", RecordExternalVisit).Needs(Permission.ExternalVisitsWrite);
        visits.MapGet("/export", ExportExternalVisits).Needs(Permission.EnterprisesRead).ProducesFile(Download.Xlsx);
        visits.MapPost("/import", ImportExternalVisits).Needs(Permission.ExternalVisitsWrite).DisableAntiforgery().WithMetadata(new NotIdempotent(), new RequestSizeLimitAttribute(LargestSheet));
        visits.MapGet("/import/template", DownloadExternalVisitTemplate).Needs(Permission.ExternalVisitsWrite).ProducesFile(Download.Xlsx);
        visits.MapPost("/{id:guid}/strike", StrikeExternalVisit).Needs(Permission.ExternalVisitsWrite);
    }

    /// <summary>上级检查</summary>
    /// <remarks>市、省和国家级单位对本区企业的检查，最近的在前。q 查企业名称、代码，上级单位和检查内容。可按 on、recordedAt 排序。</remarks>
    private static Task<OkAnswer<Page<ExternalVisitRow>>> ListExternalVisits([AsParameters] ListExternalVisits request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>登记上级检查</summary>
    /// <remarks>由单位登记，或由市级系统推送（填写 reference）；同一编号、同一单位当天对同一企业只登记一次。计入企业的检查次数和办理过程，备案前提示。</remarks>
    private static Task<CreatedAnswer<ExternalVisitRow>> RecordExternalVisit(RecordExternalVisit request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/external-visits?enterpriseId={made.Enterprise.Id}");

    /// <summary>导出上级检查</summary>
    /// <remarks>按列表的筛选导出，列与模板相同。</remarks>
    private static Task<FileAnswer> ExportExternalVisits([AsParameters] ExportExternalVisits request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).File();

    /// <summary>导入上级检查</summary>
    /// <remarks>Excel 工作簿（.xlsx），一次最多500行，逐行给出结果；有误的、已登记的行不影响其他行。dryRun 为 true 时只核对，不写入。</remarks>
    private static async Task<OkAnswer<ExternalVisitImport>> ImportExternalVisits(IFormFile file, bool? dryRun, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new ImportExternalVisits(content, dryRun ?? false), ct).Ok();
    }

    /// <summary>下载上级检查模板</summary>
    /// <remarks>第一张表填写，第二张表是各列的说明和示例。</remarks>
    private static Task<FileAnswer> DownloadExternalVisitTemplate(IMediator mediator, CancellationToken ct) => mediator.Send(new DownloadExternalVisitTemplate(), ct).File();

    /// <summary>撤销上级检查的登记</summary>
    /// <remarks>登记有误的撤销；记录仍可查看，不再计数。</remarks>
    private static Task<OkAnswer<ExternalVisitRow>> StrikeExternalVisit(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new StrikeExternalVisit(id, version.Version, request.Reason), ct).Ok();
}
