using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Search;

namespace Supervision.Api.Endpoints;

internal static class SearchEndpoints
{
    public static void MapSearch(this IEndpointRouteBuilder api) => api.MapGroup("/search").WithTags("Search").MapGet("/", Find).AnySignedIn();

    /// <summary>按名称或编号查找</summary>
    /// <remarks>
    /// q 为企业名称、统一社会信用代码的一部分，或检查、备案、隐患编号的开头；编号可以只写数字（147、2026-147、YJ-12），没有年份的为今年的，没有单位的备案编号为本单位的。
    /// 全角、大小写、空格和括号的形状没有区别。每类至多5条，只有当前用户在列表中可见的。复查和闭环反馈没有编号，由检查任务进入。
    /// </remarks>
    private static Task<OkAnswer<SearchAnswer>> Find([AsParameters] FindByText request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();
}
