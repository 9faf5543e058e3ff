using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Filings;

namespace Supervision.Api.Endpoints;

internal static class PlanParameterEndpoints
{
    public static void MapPlanParameters(this IEndpointRouteBuilder api)
    {
        var parameters = api.MapGroup("/plan-parameters").WithTags("PlanParameters");
        parameters.MapGet("/", ListPlanParameters).Needs(Permission.ReferenceRead);
        parameters.MapGet("/current", GetCurrentPlanParameters).Needs(Permission.ReferenceRead).ProducesRefusal(404);
        parameters.MapGet("/what-if", SupposePlanParameters).Needs(Permission.FilingsRead);
        parameters.MapPost("/", RecordPlanParameters).Needs(Permission.ParametersWrite);
    }

    /// <summary>方案参数的各个版本</summary>
    /// <remarks>每月5日、提前3个工作日、3月底、每年一次、90家等数字及其生效日期，按生效日期倒序。</remarks>
    private static Task<OkAnswer<Page<ParameterVersionRow>>> ListPlanParameters([AsParameters] ListPlanParameters request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>某日施行的方案参数</summary>
    /// <param name="date">日期；默认今天</param>
    private static Task<OkAnswer<ParameterVersionRow>> GetCurrentPlanParameters(DateOnly? date, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowPlanParameters(date), ct).Ok();

    /// <summary>试算方案参数</summary>
    /// <remarks>如果备案期限是另外的数字，期间提交的名单哪些会由按时变为逾期、哪些会由逾期变为按时。只试算，不登记。</remarks>
    private static Task<OkAnswer<ParameterSupposition>> SupposePlanParameters([AsParameters] SupposeParameters request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>登记新的方案参数</summary>
    /// <remarks>生效日期最早为今天，不能追溯；未填写的参数保持不变。</remarks>
    private static Task<CreatedAnswer<ParameterVersionRow>> RecordPlanParameters(RecordPlanParameters body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(body, ct).Created(made => $"{ApiGroup.Prefix}/plan-parameters/current?date={made.EffectiveFrom:yyyy-MM-dd}");
}
