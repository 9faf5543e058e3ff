using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;

namespace Supervision.Api.Endpoints;

internal static class OfficerEndpoints
{
    public static void MapOfficers(this IEndpointRouteBuilder api)
    {
        var officers = api.MapGroup("/officers").WithTags("Officers");
        officers.MapGet("/{id:guid}", ShowOfficer).Needs(Permission.ReferenceRead);
        officers.MapPut("/{id:guid}", AmendOfficer).Needs(Permission.RostersWrite);
        officers.MapPost("/{id:guid}/transfer", TransferOfficer).Needs(Permission.RostersWrite);
        officers.MapPost("/{id:guid}/deactivate", DeactivateOfficer).Needs(Permission.RostersWrite);
        officers.MapPost("/{id:guid}/reactivate", ReactivateOfficer).Needs(Permission.RostersWrite);
    }

    /// <summary>名册中的一个人</summary>
    /// <remarks>执法证、变动经过，以及今后还写有此人的备案行和检查任务；can 为当前用户此刻可以进行的操作。</remarks>
    private static Task<OkAnswer<OfficerDetails>> ShowOfficer(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ShowOfficer(id), ct).Ok();

    /// <summary>更正或换证</summary>
    /// <remarks>整体替换。换证的填写新的证号和有效期，原有效期留在变动经过中。</remarks>
    private static Task<OkAnswer<OfficerReceipt>> AmendOfficer(Guid id, OfficerForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AmendOfficer(id, version.Version, request), ct).Ok();

    /// <summary>调往其他单位</summary>
    /// <remarks>本单位与其街道机构之间由本单位办理；调往其他区级单位的由牵头单位办理。</remarks>
    private static Task<OkAnswer<OfficerReceipt>> TransferOfficer(Guid id, TransferForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new TransferOfficer(id, version.Version, request.Department, request.Reason), ct).Ok();

    /// <summary>停用</summary>
    /// <remarks>离岗、退休等；自停用之日起不能写入备案、不能到场执法，已有的记录不变。</remarks>
    private static Task<OkAnswer<OfficerReceipt>> DeactivateOfficer(Guid id, DeactivationForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DeactivateOfficer(id, version.Version, request.Reason, request.From), ct).Ok();

    /// <summary>恢复</summary>
    private static Task<OkAnswer<OfficerReceipt>> ReactivateOfficer(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) => mediator.Send(new ReactivateOfficer(id, version.Version), ct).Ok();
}

/// <summary>人员调动</summary>
/// <param name="Department">调往的单位代码</param>
/// <param name="Reason">调动的原因或文件</param>
internal sealed record TransferForm(string Department, string? Reason = null);

/// <summary>停用</summary>
/// <param name="Reason">停用的原因</param>
/// <param name="From">自哪天起；不填为今天</param>
internal sealed record DeactivationForm(string Reason, DateOnly? From = null);
