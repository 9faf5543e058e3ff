using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Hazards.Rechecks;

namespace Supervision.Api.Endpoints;

internal static class RecheckEndpoints
{
    public static void MapRechecks(this IEndpointRouteBuilder api)
    {
        var rechecks = api.MapGroup("/rechecks").WithTags("Rechecks");
        rechecks.MapGet("/", ListRechecks).Needs(Permission.HazardsRead);
        rechecks.MapGet("/export", ExportRechecks).Needs(Permission.HazardsRead).ProducesFile(Download.Xlsx);
        rechecks.MapPost("/", PlanRecheck).Needs(Permission.RechecksWrite);
        rechecks.MapGet("/{id:guid}", ShowRecheck).Needs(Permission.HazardsRead);
        rechecks.MapPost("/{id:guid}/move", MoveRecheck).Needs(Permission.RechecksWrite);
        rechecks.MapPost("/{id:guid}/call-off", CallOffRecheck).Needs(Permission.RechecksWrite);
        rechecks.MapPost("/{id:guid}/results", RecordResults).Needs(Permission.RechecksRecord);
    }

    /// <summary>复查列表</summary>
    /// <remarks>q 为检查编号或企业名称的一部分。默认待复查的在前，再按日期倒序；也可按 date 排序。</remarks>
    private static Task<OkAnswer<Page<RecheckDetails>>> ListRechecks([AsParameters] ListRechecks request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出复查</summary>
    /// <remarks>Excel 工作簿，每项隐患一行；筛选与列表相同，不分页。</remarks>
    private static Task<FileAnswer> ExportRechecks([AsParameters] ExportRechecks request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>安排复查</summary>
    /// <remarks>有复查事项的应联合开展：该企业其他单位也有待复查隐患的，须一并列入；单独复查须由牵头单位说明原因（waiverReason）。</remarks>
    private static Task<CreatedAnswer<RecheckDetails>> PlanRecheck(PlanRecheck request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/rechecks/{made.Id}");

    /// <summary>一次复查</summary>
    private static Task<OkAnswer<RecheckDetails>> ShowRecheck(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowRecheck(id), ct).Ok();

    /// <summary>复查改期</summary>
    /// <remarks>由有隐患在内的单位、街道应急办或牵头单位办理，须说明原因。</remarks>
    private static Task<OkAnswer<RecheckDetails>> MoveRecheck(Guid id, RecheckDay request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MoveRecheck(id, version.Version, request), ct).Ok();

    /// <summary>取消复查</summary>
    /// <remarks>须说明原因；尚无结果的隐患重新等待安排复查。</remarks>
    private static Task<OkAnswer<RecheckDetails>> CallOffRecheck(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CallOffRecheck(id, version.Version, request.Reason), ct).Ok();

    /// <summary>登记复查结果</summary>
    /// <remarks>各单位登记本单位隐患的结果，可以分次。通过的隐患闭环（重大隐患待牵头单位会签），不通过的重新整改。</remarks>
    private static Task<OkAnswer<RecheckDetails>> RecordResults(Guid id, RecheckResults request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RecordRecheck(id, version.Version, request), ct).Ok();
}
