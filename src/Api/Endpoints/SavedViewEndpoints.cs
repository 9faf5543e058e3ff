using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Application.SavedViews;

namespace Supervision.Api.Endpoints;

internal static class SavedViewEndpoints
{
    public static void MapSavedViews(this IEndpointRouteBuilder api)
    {
        var views = api.MapGroup("/saved-views").WithTags("SavedViews");
        views.MapGet("/", ListSavedViews).AnySignedIn();
        views.MapPost("/", KeepView).AnySignedIn();
        views.MapDelete("/{id:guid}", DropView).AnySignedIn();
    }

    /// <summary>保存的视图</summary>
    /// <remarks>本人保存的在前，其后是本单位同事共用的，各按名称排列。</remarks>
    private static Task<OkAnswer<Page<SavedViewDetails>>> ListSavedViews([AsParameters] ListSavedViews request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>保存视图</summary>
    /// <remarks>把列表当前的查询、筛选和排序保存为一个名称；本人在这一列表中已有同名的，以这次的代替。每人最多50个。</remarks>
    private static Task<OkAnswer<SavedViewDetails>> KeepView(KeepView request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>删除视图</summary>
    /// <remarks>只能删除本人保存的；共用的删除后，同事也不再看到。</remarks>
    private static Task<NoContentAnswer> DropView(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new DropView(id), ct).NoContent();
}
