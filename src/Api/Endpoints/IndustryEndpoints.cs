using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;

namespace Supervision.Api.Endpoints;

internal static class IndustryEndpoints
{
    public static void MapIndustries(this IEndpointRouteBuilder api)
    {
        api.MapGet("/sectors", ListSectors).WithTags("Sectors").Needs(Permission.ReferenceRead);
        api.MapGet("/industries", ListIndustries).WithTags("Industries").Needs(Permission.ReferenceRead);
    }

    /// <summary>工贸行业（八个）</summary>
    private static Task<OkAnswer<Page<SectorRow>>> ListSectors([AsParameters] ListSectors request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>国民经济行业分类（GB/T 4754-2017）</summary>
    /// <remarks>q 为代码开头或名称中的任意文字。sector 为按代码判定的工贸行业，没有该字段的由人工判定。</remarks>
    private static Task<OkAnswer<Page<IndustryRow>>> ListIndustries([AsParameters] ListIndustries request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();
}
