using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Jobs;

namespace Supervision.Api.Endpoints;

internal static class JobEndpoints
{
    public static void MapJobs(this IEndpointRouteBuilder api)
    {
        var jobs = api.MapGroup("/jobs").WithTags("Jobs");
        jobs.MapGet("/", ListJobs).Needs(Permission.SystemOperate);
        jobs.MapPost("/{name}/run", RunJob).Needs(Permission.SystemOperate);
    }

    /// <summary>后台任务</summary>
    /// <remarks>系统按时自动进行的工作：最近一次和下一次运行，以及最近的失败。多个实例同时运行时，每次只由其中一个执行。</remarks>
    private static Task<OkAnswer<Page<JobRow>>> ListJobs([AsParameters] ListJobs request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>立即运行一项后台任务</summary>
    /// <remarks>不影响下次按时运行。返回待运行的一次，结果在列表中查看；提出人记入审计。</remarks>
    private static Task<OkAnswer<JobRunRow>> RunJob(string name, IMediator mediator, CancellationToken ct) => mediator.Send(new RunJob(name), ct).Ok();
}
