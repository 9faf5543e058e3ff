using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments.Delegations;

namespace Supervision.Api.Endpoints;

internal static class DelegationEndpoints
{
    public static void MapDelegations(this IEndpointRouteBuilder api)
    {
        var delegations = api.MapGroup("/delegations").WithTags("Delegations");
        delegations.MapGet("/", ListDelegations).Needs(Permission.ReferenceRead);
        delegations.MapPost("/", RegisterDelegation).Needs(Permission.RostersWrite);
        delegations.MapPost("/{id:guid}/publication", PublishDelegation).Needs(Permission.RostersWrite);
        delegations.MapPost("/{id:guid}/revoke", RevokeDelegation).Needs(Permission.RostersWrite);
    }

    /// <summary>街道机构的委托、授权文书</summary>
    /// <remarks>街道机构须有委托或授权方可检查，应急〔2025〕11号。可按 validUntil、office 排序。</remarks>
    private static Task<OkAnswer<Page<DelegationRow>>> ListDelegations([AsParameters] ListDelegations request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>登记委托、授权文书</summary>
    /// <remarks>由街道机构的上级单位和牵头单位登记；没有有效文书的街道机构备案时作提示，方案参数要求时不予备案。</remarks>
    private static Task<OkAnswer<DelegationReceipt>> RegisterDelegation(RegisterDelegation request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>登记公布</summary>
    /// <remarks>再次登记的以最后一次为准。</remarks>
    private static Task<OkAnswer<DelegationReceipt>> PublishDelegation(Guid id, PublicationForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new PublishDelegation(id, version.Version, request.On, request.Address), ct).Ok();

    /// <summary>撤销</summary>
    private static Task<OkAnswer<DelegationReceipt>> RevokeDelegation(Guid id, RevocationForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RevokeDelegation(id, version.Version, request.Reason, request.From), ct).Ok();
}

/// <summary>公布</summary>
/// <param name="On">公布日期</param>
/// <param name="Address">公布的网址或地点</param>
internal sealed record PublicationForm(DateOnly On, string Address);

/// <summary>撤销</summary>
/// <param name="Reason">撤销的原因</param>
/// <param name="From">自哪天起；不填为今天</param>
internal sealed record RevocationForm(string Reason, DateOnly? From = null);
