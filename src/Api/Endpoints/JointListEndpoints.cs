using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.JointLists;
using Supervision.Domain.Common;

namespace Supervision.Api.Endpoints;

internal static class JointListEndpoints
{
    public static void MapJointLists(this IEndpointRouteBuilder api)
    {
        var lists = api.MapGroup("/joint-lists").WithTags("JointLists");
        lists.MapGet("/", ListJointLists).Needs(Permission.JointListsRead);
        lists.MapGet("/{month}", ShowMonthBoard).Needs(Permission.JointListsRead);
        lists.MapGet("/{month}/enterprises", ListBoardEnterprises).Needs(Permission.JointListsRead);
        lists.MapGet("/{month}/enterprises/{id:guid}", ShowBoardEnterprise).Needs(Permission.JointListsRead);
        lists.MapGet("/{month}/export", ExportMonthBoard).Needs(Permission.JointListsRead).ProducesFile(Download.Xlsx);
        lists.MapPost("/{month}/derive", DeriveJointList).Needs(Permission.JointListsDerive);
        lists.MapPost("/{month}/dispatch", DispatchJointList).Needs(Permission.JointListsDispatch);
        lists.MapPost("/{month}/visits/{id:guid}/split", SplitVisit).Needs(Permission.JointListsDerive);
        lists.MapPost("/{month}/visits/{id:guid}/merge", MergeVisits).Needs(Permission.JointListsDerive);
        lists.MapPost("/{month}/visits/{id:guid}/lead", NameLead).Needs(Permission.JointListsDerive);
    }

    /// <summary>联合执法名单列表</summary>
    /// <remarks>每月一份名单；下发后又有新备案时，再推导形成补充名单（sequence 递增）。</remarks>
    private static Task<OkAnswer<Page<JointListRow>>> ListJointLists([AsParameters] ListJointLists request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>月度看板</summary>
    /// <remarks>一个月的名单、可以办理的事、备案行数、入企次数、减少次数和各街道去向；各企业另行分页列出。街道只看到已下发的本街道部分。</remarks>
    private static Task<OkAnswer<MonthBoard>> ShowMonthBoard(YearMonth month, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowMonthBoard(month), ct).Ok();

    /// <summary>月度看板上的企业</summary>
    /// <remarks>分页列出各企业的备案行和入企：先按街道，再按备案行从多到少。总数和各类计数总是全月的。</remarks>
    private static Task<OkAnswer<BoardPage>> ListBoardEnterprises([AsParameters] ListBoardEnterprises request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>月度看板上的一家企业</summary>
    /// <remarks>按企业的 id，或其当月一次入企的 id。</remarks>
    private static Task<OkAnswer<BoardEntry>> ShowBoardEnterprise(YearMonth month, Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowBoardEnterprise(month, id), ct).Ok();

    /// <summary>导出月度名单</summary>
    /// <remarks>Excel 工作簿：入企名单和备案行各一张表。</remarks>
    private static Task<FileAnswer> ExportMonthBoard(YearMonth month, string? format, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ExportMonthBoard(month, format), ct).File();

    /// <summary>推导联合执法名单</summary>
    /// <remarks>把本月已备案、尚未下发的各行合并成最少的入企次数，五(三)2。本月没有草稿的，不填 If-Match；已有草稿的重新推导，手工的拆分、合并随之取消，须注明草稿的版本；已下发的形成补充名单。备案后企业注销或事项不再适用的行列入 unplaceable，并说明原因。</remarks>
    private static Task<OkAnswer<JointListDetails>> DeriveJointList(YearMonth month, IfMatchWhereThere ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DeriveJointList(month, ifMatch.Version), ct).Ok();

    /// <summary>下发联合执法名单</summary>
    /// <remarks>每次入企成为一个检查任务，各街道立即收到本街道部分，五(三)2。不可撤回；须注明所核对草稿的版本。推导后企业注销、备案撤回或窗口已过的，须重新推导。</remarks>
    private static Task<OkAnswer<DispatchReceipt>> DispatchJointList(YearMonth month, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DispatchJointList(month, ifMatch.Version), ct).Ok();

    /// <summary>拆分入企</summary>
    /// <remarks>把草稿中一次入企的部分备案行移出，另成一次入企。</remarks>
    private static Task<OkAnswer<DraftChange>> SplitVisit(YearMonth month, Guid id, SplitForm body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SplitVisit(month, ifMatch.Version, id, body.LineIds), ct).Ok();

    /// <summary>合并入企</summary>
    /// <remarks>把草稿中同一企业、有共同工作日的两次入企并为一次。</remarks>
    private static Task<OkAnswer<DraftChange>> MergeVisits(YearMonth month, Guid id, MergeForm body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MergeVisits(month, ifMatch.Version, id, body.VisitId), ct).Ok();

    /// <summary>指定带队单位</summary>
    /// <remarks>可选参加单位、企业所在街道应急办或区应急管理局；默认街道应急办。</remarks>
    private static Task<OkAnswer<DraftChange>> NameLead(YearMonth month, Guid id, LeadForm body, IfMatch ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new NameLead(month, ifMatch.Version, id, body.Department), ct).Ok();
}

/// <param name="LineIds">移出的备案行的 id，至少留一行</param>
internal sealed record SplitForm(IReadOnlyList<Guid> LineIds);

/// <param name="VisitId">并入的另一次入企的 id</param>
internal sealed record MergeForm(Guid VisitId);

/// <param name="Department">带队单位代码</param>
internal sealed record LeadForm(string Department);
