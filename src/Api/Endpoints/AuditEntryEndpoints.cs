using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Audit;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;

namespace Supervision.Api.Endpoints;

internal static class AuditEntryEndpoints
{
    public static void MapAuditEntries(this IEndpointRouteBuilder api)
    {
        var entries = api.MapGroup("/audit-entries").WithTags("AuditEntries");
        entries.MapGet("/", ListAuditEntries).Needs(Permission.AuditRead);
    }

    /// <summary>审计记录</summary>
    /// <remarks>每次新增、修改、删除：何人、何时、哪个请求、修改前后。按时间倒序。</remarks>
    private static Task<OkAnswer<Page<AuditEntryRow>>> ListAuditEntries([AsParameters] ListAuditEntries request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();
}
