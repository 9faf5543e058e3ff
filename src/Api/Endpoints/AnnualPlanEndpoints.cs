using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Planning;

namespace Supervision.Api.Endpoints;

internal static class AnnualPlanEndpoints
{
    private const long LargestSheet = 20 * 1024 * 1024;

    public static void MapAnnualPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/annual-plans").WithTags("AnnualPlans");
        plans.MapGet("/", ListAnnualPlans).Needs(Permission.AnnualPlansRead);
        plans.MapPost("/", DraftAnnualPlan).Needs(Permission.AnnualPlansWrite);
        plans.MapGet("/progress", ShowProgress).Needs(Permission.AnnualPlansRead);
        plans.MapPost("/import", ImportAnnualPlan).Needs(Permission.AnnualPlansWrite).DisableAntiforgery().WithMetadata(new NotIdempotent(), new RequestSizeLimitAttribute(LargestSheet));
        plans.MapGet("/import/template", DownloadTemplate).Needs(Permission.AnnualPlansWrite).ProducesFile(Download.Xlsx);
        plans.MapGet("/{id:guid}", ShowAnnualPlan).Needs(Permission.AnnualPlansRead);
        plans.MapPut("/{id:guid}", AmendAnnualPlan).Needs(Permission.AnnualPlansWrite);
        plans.MapGet("/{id:guid}/export", ExportAnnualPlan).Needs(Permission.AnnualPlansRead).ProducesFile(Download.Xlsx);
        plans.MapPost("/{id:guid}/submit", SubmitAnnualPlan).Needs(Permission.AnnualPlansWrite);
        plans.MapPost("/{id:guid}/return", ReturnAnnualPlan).Needs(Permission.AnnualPlansAccept);
        plans.MapPost("/{id:guid}/accept", AcceptAnnualPlan).Needs(Permission.AnnualPlansAccept);
    }

    /// <summary>年度执法计划列表</summary>
    /// <remarks>可按 year、submittedAt 排序。本单位可见自己的计划，牵头单位和监督部门可见已报送的，其他单位可见已采纳的。</remarks>
    private static Task<OkAnswer<Page<AnnualPlanListRow>>> ListAnnualPlans([AsParameters] ListAnnualPlans request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>编制年度执法计划</summary>
    /// <remarks>保存为草稿，一个单位一年一份。企业库中没有的企业逐行指出，整份不保存；其他规则在报送时核对。</remarks>
    private static Task<CreatedAnswer<AnnualPlanReceipt>> DraftAnnualPlan(DraftAnnualPlanForm request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DraftAnnualPlan(request.Year, new(request.Rows, request.Title, request.LetterNo, request.LetterId)), ct).Created(made => $"{ApiGroup.Prefix}/annual-plans/{made.Id}");

    /// <summary>年度计划的进度</summary>
    /// <remarks>已采纳的计划按单位、月份、街道各有多少次，已检查多少，计划时间已过而未检查的多少。街道账号只计本街道。</remarks>
    private static Task<OkAnswer<PlanProgressAnswer>> ShowProgress([AsParameters] ShowPlanProgress request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>读取年度执法计划的工作簿</summary>
    /// <remarks>Excel 工作簿（.xlsx），列名按常见叫法识别，顺序不限，一次最多5000行。逐行给出读到的内容和核对结果，什么都不保存；核对后连同来函一起保存为计划。</remarks>
    private static async Task<OkAnswer<AnnualPlanImport>> ImportAnnualPlan(IFormFile file, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new ImportAnnualPlan(content), ct).Ok();
    }

    /// <summary>下载年度执法计划模板</summary>
    /// <remarks>第一张表填写，第二张表是各列的说明和示例。</remarks>
    private static Task<FileAnswer> DownloadTemplate(IMediator mediator, CancellationToken ct) => mediator.Send(new DownloadAnnualPlanTemplate(), ct).File();

    /// <summary>一份年度执法计划</summary>
    /// <remarks>未报送的各行附有此刻的核对结果。can 为当前用户此刻可以进行的操作。</remarks>
    private static Task<OkAnswer<AnnualPlanDetails>> ShowAnnualPlan(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ShowAnnualPlan(id), ct).Ok();

    /// <summary>修改草稿或被退回的年度执法计划</summary>
    /// <remarks>整体替换。</remarks>
    private static Task<OkAnswer<AnnualPlanReceipt>> AmendAnnualPlan(Guid id, AnnualPlanForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AmendAnnualPlan(id, version.Version, request), ct).Ok();

    /// <summary>导出一份年度执法计划</summary>
    /// <remarks>列与模板相同，可以改好再读取。</remarks>
    private static Task<FileAnswer> ExportAnnualPlan(Guid id, string? format, IMediator mediator, CancellationToken ct) => mediator.Send(new ExportAnnualPlan(id, format), ct).File();

    /// <summary>报送年度执法计划</summary>
    /// <remarks>每年3月底前，附书面来函，五(三)1。逾期的照常报送，记为逾期。</remarks>
    private static Task<OkAnswer<AnnualPlanReceipt>> SubmitAnnualPlan(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) => mediator.Send(new SubmitAnnualPlan(id, version.Version), ct).Ok();

    /// <summary>退回年度执法计划</summary>
    /// <remarks>已采纳的也可以退回调整；重新采纳后再汇总一次，形成全区计划的新版本。</remarks>
    private static Task<OkAnswer<AnnualPlanReceipt>> ReturnAnnualPlan(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ReturnAnnualPlan(id, version.Version, request.Reason), ct).Ok();

    /// <summary>采纳年度执法计划</summary>
    private static Task<OkAnswer<AnnualPlanReceipt>> AcceptAnnualPlan(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) => mediator.Send(new AcceptAnnualPlan(id, version.Version), ct).Ok();
}

/// <summary>编制一个年度的计划</summary>
/// <param name="Year">计划的年份</param>
/// <param name="Rows">计划的各行，不超过5000行</param>
/// <param name="Title">标题，不超过200字；不填的按年份命名</param>
/// <param name="LetterNo">来函文号</param>
/// <param name="LetterId">来函的附件 id，须先上传</param>
internal sealed record DraftAnnualPlanForm(int Year, IReadOnlyList<AnnualPlanRowForm> Rows, string? Title = null, string? LetterNo = null, Guid? LetterId = null);
