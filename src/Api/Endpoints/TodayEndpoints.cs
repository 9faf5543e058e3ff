using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Identity;
using Supervision.Application.Reporting.Today;

namespace Supervision.Api.Endpoints;

internal static class TodayEndpoints
{
    public static void MapToday(this IEndpointRouteBuilder api) =>
        api.MapGroup("/today").WithTags("Today").MapGet("/", ShowToday).Needs(Permission.DashboardRead);

    /// <summary>工作台</summary>
    /// <remarks>待我办理的事项（按期限）、本月从备案到闭环的进度、方案目标的进度、各单位待答复的邀请、最近动态。街道账号为本街道的数字。</remarks>
    private static Task<OkAnswer<Workbench>> ShowToday([AsParameters] ShowToday request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();
}
