using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.Hazards;
using Supervision.Application.Inspections.Found;

namespace Supervision.Api.Endpoints;

internal static class HazardEndpoints
{
    public static void MapHazards(this IEndpointRouteBuilder api)
    {
        var hazards = api.MapGroup("/hazards").WithTags("Hazards");
        hazards.MapGet("/", ListHazards).Needs(Permission.HazardsRead);
        hazards.MapGet("/counts", CountHazards).Needs(Permission.HazardsRead);
        hazards.MapGet("/export", ExportHazards).Needs(Permission.HazardsRead).ProducesFile(Download.Xlsx);
        hazards.MapGet("/{id:guid}", ShowHazard).Needs(Permission.HazardsRead);
        hazards.MapPost("/{id:guid}/rectify", RectifyHazard).Needs(Permission.HazardsRectify);
        hazards.MapPost("/{id:guid}/extend", ExtendHazard).Needs(Permission.HazardsManage);
        hazards.MapPost("/{id:guid}/countersign", CountersignHazard).Needs(Permission.HazardsCountersign);
        api.MapGroup("/enterprises").WithTags("Hazards").MapGet("/{id:guid}/hazards", ListEnterpriseHazards).Needs(Permission.HazardsRead);
    }

    /// <summary>隐患台账</summary>
    /// <remarks>q 为隐患编号、内容、监管事项、企业名称或统一社会信用代码的一部分。默认逾期的在前，再按整改期限，已闭环的最后；也可按 dueOn、foundOn、grade、status 排序。</remarks>
    private static Task<OkAnswer<Page<HazardRow>>> ListHazards([AsParameters] ListHazards request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>隐患台账各部分的条数</summary>
    /// <remarks>全部、逾期、待复查、待会签各有多少条；条件与列表相同，overdue 和 waitingFor 除外。</remarks>
    private static Task<OkAnswer<HazardCounts>> CountHazards([AsParameters] CountHazards request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出隐患台账</summary>
    /// <remarks>条件和排序与台账相同（page、size 不起作用）。</remarks>
    private static Task<FileAnswer> ExportHazards([AsParameters] ExportHazards request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>一项隐患</summary>
    /// <remarks>含历次复查和办理过程；can 为当前用户可以办理的事，现在不能办理的附原因。</remarks>
    private static Task<OkAnswer<HazardDetails>> ShowHazard(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowHazard(id), ct).Ok();

    /// <summary>报告整改完成</summary>
    /// <remarks>由企业报告，或由发现单位代为登记；之后等待复查。</remarks>
    private static Task<OkAnswer<HazardDetails>> RectifyHazard(Guid id, Rectification request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RectifyHazard(id, version.Version, request), ct).Ok();

    /// <summary>整改延期</summary>
    /// <remarks>由发现单位或牵头单位办理，须说明原因，只能延期一次。</remarks>
    private static Task<OkAnswer<HazardDetails>> ExtendHazard(Guid id, Extension request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ExtendHazard(id, version.Version, request), ct).Ok();

    /// <summary>会签重大隐患</summary>
    /// <remarks>重大隐患由发现单位复查通过后，牵头单位会签闭环；不同意的（agreed 为 false）说明原因，退回整改。</remarks>
    private static Task<OkAnswer<HazardDetails>> CountersignHazard(Guid id, Countersign? request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CountersignHazard(id, version.Version, request), ct).Ok();

    /// <summary>一家企业的隐患</summary>
    /// <remarks>条件和排序与隐患台账相同。</remarks>
    private static async Task<OkAnswer<Page<HazardRow>>> ListEnterpriseHazards(Guid id, [AsParameters] ListHazards request, IMediator mediator, CancellationToken ct) =>
        (await mediator.Send(new ShowEnterprise(id), ct)).Error is { } unknown ? new(unknown) : await mediator.Send(request with { EnterpriseId = id }, ct).Ok();
}
