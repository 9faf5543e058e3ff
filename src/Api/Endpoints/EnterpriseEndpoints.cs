using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.Importing;

namespace Supervision.Api.Endpoints;

internal static class EnterpriseEndpoints
{
    /// <summary>20,000 full rows are about 3 MiB.</summary>
    private const long LargestUpload = 20 * 1024 * 1024;

    public static void MapEnterprises(this IEndpointRouteBuilder api)
    {
        var enterprises = api.MapGroup("/enterprises").WithTags("Enterprises");
        enterprises.MapGet("/", ListEnterprises).Needs(Permission.EnterprisesRead);
        enterprises.MapPost("/", RegisterEnterprise).Needs(Permission.EnterprisesWrite);
        enterprises.MapGet("/export", ExportEnterprises).Needs(Permission.EnterprisesRead).ProducesFile(Download.Xlsx);
        enterprises.MapGet("/import/template", DownloadTemplate).Needs(Permission.EnterprisesImport).ProducesFile(Download.Xlsx);
        enterprises.MapPost("/import", StartImport).Needs(Permission.EnterprisesImport).DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestUpload));
        enterprises.MapGet("/imports", ListImports).Needs(Permission.EnterprisesImport);
        enterprises.MapGet("/imports/{id:guid}", ShowImport).Needs(Permission.EnterprisesImport);
        enterprises.MapGet("/imports/{id:guid}/rows", ListImportRows).Needs(Permission.EnterprisesImport);
        enterprises.MapGet("/imports/{id:guid}/result.xlsx", DownloadImportResult).Needs(Permission.EnterprisesImport).ProducesFile(Download.Xlsx);
        enterprises.MapPost("/imports/{id:guid}/commit", CommitImport).Needs(Permission.EnterprisesImport);
        enterprises.MapPost("/imports/{id:guid}/cancel", CancelImport).Needs(Permission.EnterprisesImport);
        enterprises.MapGet("/{id:guid}", ShowEnterprise).Needs(Permission.EnterprisesRead);
        enterprises.MapPut("/{id:guid}", AmendEnterprise).Needs(Permission.EnterprisesWrite);
        enterprises.MapPut("/{id:guid}/standing", SetStanding).Needs(Permission.EnterprisesWrite);
        enterprises.MapPost("/{id:guid}/deregister", DeregisterEnterprise).Needs(Permission.EnterprisesWrite);
        enterprises.MapPost("/{id:guid}/restore", RestoreEnterprise).Needs(Permission.EnterprisesWrite);
        enterprises.MapGet("/{id:guid}/timeline", ShowTimeline).Needs(Permission.EnterprisesRead);
    }

    /// <summary>企业列表</summary>
    /// <remarks>q 为企业名称、曾用名中的任意文字（一个字起，全半角、繁简体不作区别）或统一社会信用代码的一部分，用空格分开的多个词须同时满足。可按 registered、name、uscc、subdistrictCode、sector、riskColour、employees 排序。街道只见本街道的企业，企业只见自己。</remarks>
    private static Task<OkAnswer<Page<EnterpriseRow>>> ListEnterprises([AsParameters] ListEnterprises request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>登记企业</summary>
    /// <remarks>代码第18位校验不符的拒绝；第17位不符的登记并在 warnings 中提示。所属行业由行业代码确定，不能自动确定的须填 sector。</remarks>
    private static Task<CreatedAnswer<EnterpriseDetails>> RegisterEnterprise(RegisterEnterprise request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/enterprises/{made.Id}");

    /// <summary>导出企业列表</summary>
    /// <remarks>条件和排序与列表相同（page、size 不起作用），导出全部符合条件的企业。</remarks>
    private static Task<FileAnswer> ExportEnterprises([AsParameters] ExportEnterprises request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>一家企业的档案</summary>
    private static Task<OkAnswer<EnterpriseDetails>> ShowEnterprise(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowEnterprise(id), ct).Ok();

    /// <summary>变更企业档案</summary>
    /// <remarks>整体替换；没有变化的不产生新版本。统一社会信用代码不能变更。原名称、原地址和原风险等级留在档案中；迁到其他街道的，未办结的检查任务、复查和隐患随同移交。</remarks>
    private static Task<OkAnswer<EnterpriseDetails>> AmendEnterprise(Guid id, EnterpriseAmendmentForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AmendEnterprise(id, version.Version, request), ct).Ok();

    /// <summary>确定企业的分类、监管层级和保护日</summary>
    /// <remarks>粤应急规〔2025〕4号：重点或一般企业，市级或区级监管；区级备案市级监管的企业时提示或拒绝。保护日内备案的提示。整体替换。</remarks>
    private static Task<OkAnswer<EnterpriseDetails>> SetStanding(Guid id, StandingForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SetStanding(id, version.Version, request), ct).Ok();

    /// <summary>注销企业档案</summary>
    /// <remarks>档案和办理过程仍可查看，不能再对其备案。</remarks>
    private static Task<OkAnswer<EnterpriseDetails>> DeregisterEnterprise(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DeregisterEnterprise(id, version.Version, request.Reason), ct).Ok();

    /// <summary>恢复已注销的企业档案</summary>
    private static Task<OkAnswer<EnterpriseDetails>> RestoreEnterprise(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DeregisterEnterprise(id, version.Version, request.Reason, Restore: true), ct).Ok();

    /// <summary>企业的办理过程</summary>
    /// <remarks>与该企业有关的全部事项，最新的在前；还有更早的内容时返回 next，作为下一次请求的 after。</remarks>
    private static Task<OkAnswer<Timeline>> ShowTimeline([AsParameters] ShowEnterpriseTimeline request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>下载企业名单模板</summary>
    /// <remarks>第一张表填写，第二张表是各列的说明和示例。其他名单也可以直接导入：列名按常见叫法识别，顺序不限，表头可在前10行内。</remarks>
    private static Task<FileAnswer> DownloadTemplate(IMediator mediator, CancellationToken ct) => mediator.Send(new DownloadEnterpriseTemplate(), ct).File();

    /// <summary>导入企业名单</summary>
    /// <remarks>Excel 工作簿（.xlsx），一次最多20000行，在后台处理：用返回的 id 查询进度和结果。dryRun=true 只核对不写入，核对通过后可用 commit 写入。有一行不通过，就一行也不写入。空白单元格不改变已有内容。</remarks>
    private static async Task<CreatedAnswer<EnterpriseImportDetails>> StartImport(IFormFile file, bool? dryRun, IMediator mediator, CancellationToken ct)
    {
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, ct);
        return await mediator.Send(new StartEnterpriseImport(file.FileName, content.ToArray(), dryRun ?? false), ct).Created(import => $"{ApiGroup.Prefix}/enterprises/imports/{import.Id}");
    }

    /// <summary>最近的导入</summary>
    private static Task<OkAnswer<Page<EnterpriseImportDetails>>> ListImports([AsParameters] ListEnterpriseImports request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导入的进度和结果</summary>
    private static Task<OkAnswer<EnterpriseImportDetails>> ShowImport(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowEnterpriseImport(id), ct).Ok();

    /// <summary>导入的逐行结果</summary>
    private static Task<OkAnswer<Page<ImportRowResult>>> ListImportRows([AsParameters] ListEnterpriseImportRows request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>下载导入结果</summary>
    /// <remarks>原名单加上每行的结果和原因，改正后可以直接再次导入。</remarks>
    private static Task<FileAnswer> DownloadImportResult(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ExportEnterpriseImportResult(id), ct).File();

    /// <summary>确认导入</summary>
    /// <remarks>核对通过的名单按原文件写入，不必再次上传。</remarks>
    private static Task<OkAnswer<EnterpriseImportDetails>> CommitImport(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CommitEnterpriseImport(id), ct).Ok();

    /// <summary>取消导入</summary>
    /// <remarks>排队中、处理中或只核对过的名单可以取消，不写入任何内容；已经结束的不能取消。</remarks>
    private static Task<OkAnswer<EnterpriseImportDetails>> CancelImport(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CancelEnterpriseImport(id), ct).Ok();
}
