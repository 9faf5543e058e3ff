using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.JointLists.Companions;
using Supervision.Domain.Common;

namespace Supervision.Api.Endpoints;

internal static class CompanionEndpoints
{
    public static void MapCompanions(this IEndpointRouteBuilder api)
    {
        var ofMonth = api.MapGroup("/joint-lists/{month}/companions").WithTags("Companions");
        ofMonth.MapGet("/", ShowCompanionChoices).Needs(Permission.JointListsDerive);
        ofMonth.MapPost("/", InviteCompanions).Needs(Permission.JointListsDerive);

        var companions = api.MapGroup("/companions").WithTags("Companions");
        companions.MapGet("/", ListCompanions).Needs(Permission.FilingsRead);
        companions.MapGet("/export", ExportCompanions).Needs(Permission.FilingsRead).ProducesFile(Download.Xlsx);
        companions.MapPost("/{id:guid}/decline", DeclineCompanion).Needs(Permission.FilingsWrite);
        companions.MapPost("/{id:guid}/withdraw", WithdrawCompanion).Needs(Permission.JointListsDerive);
    }

    /// <summary>可以邀请顺带检查的单位</summary>
    /// <remarks>当月草稿中的企业，年度计划还欠它检查、当月没有备案、也没有邀请过的单位，计划时间早的在前，五(三)2。</remarks>
    private static Task<OkAnswer<CompanionChoices>> ShowCompanionChoices(YearMonth month, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowCompanionChoices(month), ct).Ok();

    /// <summary>邀请顺带检查</summary>
    /// <remarks>逐个核对，不能邀请的说明原因，不影响其他。被邀请的单位备案后，重新推导即列入同一次入企；也可以谢绝。</remarks>
    private static Task<OkAnswer<CompanionsReceipt>> InviteCompanions(YearMonth month, CompanionsForm body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new InviteCompanions(month, ifMatch.Version, body.Wishes), ct).Ok();

    /// <summary>顺带检查的邀请</summary>
    /// <remarks>统筹部门看全部，各单位看发给本单位的。q 查企业名称和代码。可按 invitedAt、month、from 排序。</remarks>
    private static Task<OkAnswer<Page<CompanionRow>>> ListCompanions([AsParameters] ListCompanions request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出顺带检查的邀请</summary>
    /// <remarks>Excel 工作簿；筛选与列表相同，不分页。</remarks>
    private static Task<FileAnswer> ExportCompanions([AsParameters] ExportCompanions request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>谢绝顺带检查</summary>
    private static Task<OkAnswer<CompanionRow>> DeclineCompanion(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DeclineCompanion(id, version.Version, request.Reason), ct).Ok();

    /// <summary>撤回顺带检查的邀请</summary>
    private static Task<OkAnswer<CompanionRow>> WithdrawCompanion(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WithdrawCompanion(id, version.Version, request.Reason), ct).Ok();
}

/// <param name="Wishes">邀请哪些单位到哪一次入企，1至200个</param>
internal sealed record CompanionsForm(IReadOnlyList<CompanionWish> Wishes);
