using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Filings.Spared;

namespace Supervision.Api.Endpoints;

internal static class SparedVisitEndpoints
{
    public static void MapSparedVisits(this IEndpointRouteBuilder api)
    {
        var spared = api.MapGroup("/spared-visits").WithTags("SparedVisits");
        spared.MapGet("/", ListSparedVisits).Needs(Permission.FilingsRead);
        spared.MapGet("/export", ExportSparedVisits).Needs(Permission.FilingsRead).ProducesFile(Download.Xlsx);
        spared.MapPost("/", SpareVisit).Needs(Permission.FilingsWrite);
        spared.MapPost("/{id:guid}/revoke", RevokeSparedVisit).Needs(Permission.FilingsWrite);
    }

    /// <summary>减免入企台账</summary>
    /// <remarks>打算去、看了最近的检查以后没有去的：取消入企，或改为书面核查。q 查企业名称和代码。可按 decidedAt、month 排序。</remarks>
    private static Task<OkAnswer<Page<SparedVisitRow>>> ListSparedVisits([AsParameters] ListSparedVisits request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出减免入企台账</summary>
    /// <remarks>按列表的筛选导出。</remarks>
    private static Task<FileAnswer> ExportSparedVisits([AsParameters] ExportSparedVisits request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).File();

    /// <summary>登记减免入企</summary>
    /// <remarks>同一单位、企业、月份只登记一次，计入减少的入企次数；该月已备案的不能登记。不占用当年次数。</remarks>
    private static Task<CreatedAnswer<SparedVisitRow>> SpareVisit(SpareVisit request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/spared-visits?enterpriseId={made.Enterprise.Id}");

    /// <summary>撤销减免入企</summary>
    private static Task<OkAnswer<SparedVisitRow>> RevokeSparedVisit(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RevokeSparedVisit(id, version.Version, request.Reason), ct).Ok();
}
