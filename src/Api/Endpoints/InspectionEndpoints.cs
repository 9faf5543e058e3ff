using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Application.Inspections.Scheduling;

namespace Supervision.Api.Endpoints;

internal static class InspectionEndpoints
{
    public static void MapInspections(this IEndpointRouteBuilder api)
    {
        var inspections = api.MapGroup("/inspections").WithTags("Inspections");
        inspections.MapGet("/", ListInspections).Needs(Permission.InspectionsRead);
        inspections.MapGet("/export", ExportInspections).Needs(Permission.InspectionsRead).ProducesFile(Download.Xlsx);
        inspections.MapGet("/{id:guid}", ShowInspection).Needs(Permission.InspectionsRead);
        inspections.MapGet("/{id:guid}/checklists", ShowChecklists).Needs(Permission.InspectionsRead);
        inspections.MapGet("/{id:guid}/timeline", ShowTimeline).Needs(Permission.InspectionsRead);
        inspections.MapGet("/{id:guid}/qr", ShowQr).Needs(Permission.InspectionsRead).ProducesFile(Download.Svg);
        inspections.MapPost("/{id:guid}/schedule", ScheduleInspection).Needs(Permission.InspectionsSchedule);
        inspections.MapPost("/{id:guid}/respond", Respond).Needs(Permission.InspectionsRespond);
        inspections.MapPost("/{id:guid}/drop", Drop).Needs(Permission.InspectionsDrop);
        inspections.MapPost("/{id:guid}/confirm", ConfirmInspection).Needs(Permission.InspectionsConfirm);
        inspections.MapPost("/{id:guid}/notify", Notify).Needs(Permission.InspectionsConfirm);
        inspections.MapPost("/{id:guid}/cancel", CancelInspection).Needs(Permission.InspectionsConfirm);
        inspections.MapPost("/{id:guid}/officers", NameOfficers).Needs(Permission.InspectionsCarryOut);
        inspections.MapPost("/{id:guid}/check-in", CheckIn).Needs(Permission.InspectionsCarryOut);
        inspections.MapGet("/{id:guid}/before-entry", ShowBeforeEntry).Needs(Permission.InspectionsCarryOut);
        inspections.MapPost("/{id:guid}/spare", SpareAtGate).Needs(Permission.InspectionsCarryOut);
        inspections.MapPost("/{id:guid}/nobody-there", FindNobody).Needs(Permission.InspectionsCarryOut);
        inspections.MapPost("/{id:guid}/findings", SubmitFindings).Needs(Permission.InspectionsCarryOut);
        api.MapGroup("/enterprises").WithTags("Inspections").MapGet("/{id:guid}/inspections", ListEnterpriseInspections).Needs(Permission.InspectionsRead);
    }

    /// <summary>检查任务列表</summary>
    /// <remarks>q 为检查编号、企业名称或统一社会信用代码的一部分。可按 date、dispatchedAt、status 排序，默认最近的检查日期在前，未排期的最前。街道只见本街道的，企业只见已告知或已到场的。</remarks>
    private static Task<OkAnswer<Page<InspectionRow>>> ListInspections([AsParameters] ListInspections request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出检查任务列表</summary>
    /// <remarks>条件和排序与列表相同（page、size 不起作用）。</remarks>
    private static Task<FileAnswer> ExportInspections([AsParameters] ExportInspections request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>一次检查任务</summary>
    /// <remarks>各单位的答复、到场、隐患和闭环；can 为当前用户可以办理的事，现在不能办理的附原因。</remarks>
    private static Task<OkAnswer<InspectionDetails>> ShowInspection(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowInspection(id), ct).Ok();

    /// <summary>各单位检查表</summary>
    private static Task<OkAnswer<VisitChecklists>> ShowChecklists(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowChecklists(id), ct).Ok();

    /// <summary>检查任务的办理过程</summary>
    private static Task<OkAnswer<Timeline>> ShowTimeline(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowInspectionTimeline(id), ct).Ok();

    /// <summary>入企核验二维码</summary>
    /// <remarks>SVG 图；扫码打开 /verify/{核验码}，不需要账号。</remarks>
    private static Task<FileAnswer> ShowQr(Guid id, HttpRequest http, IConfiguration configuration, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowInspectionQr(id, Site.Of(http, configuration)), ct).File();

    /// <summary>排期或改期</summary>
    /// <remarks>日期为各单位共同窗口内的工作日，可以是今天。改期须说明原因。排期后请各单位在2个工作日内答复，改期重新答复。</remarks>
    private static Task<OkAnswer<InspectionDetails>> ScheduleInspection(Guid id, VisitDay request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ScheduleInspection(id, version.Version, request), ct).Ok();

    /// <summary>答复检查邀请</summary>
    /// <remarks>由参加单位答复：接受、不参加（须说明原因）、建议改期（须说明原因和窗口内的工作日）。If-Match 为本单位部分的版本或所读检查任务的版本，其他单位的办理不影响；补充执法人员、签到入企、提交检查结果、移出单位同此。</remarks>
    private static Task<OkAnswer<InspectionDetails>> Respond(Guid id, InvitationAnswer request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RespondToInvitation(id, version.Version, request), ct).Ok();

    /// <summary>移出参加单位</summary>
    /// <remarks>牵头单位移出已答复不参加的单位，或检查日过后仍未到场的单位；其备案退回待下发。</remarks>
    private static Task<OkAnswer<InspectionDetails>> Drop(Guid id, DropForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DropParticipant(id, version.Version, request.Department), ct).Ok();

    /// <summary>确认检查日期</summary>
    /// <remarks>须各参加单位均已接受。</remarks>
    private static Task<OkAnswer<InspectionDetails>> ConfirmInspection(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ConfirmInspection(id, version.Version), ct).Ok();

    /// <summary>提前告知企业</summary>
    /// <remarks>企业账号从此可见这次检查；投诉举报、移送线索引起的部分在签到入企前不告知。</remarks>
    private static Task<OkAnswer<InspectionDetails>> Notify(Guid id, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new NotifyEnterprise(id, version.Version), ct).Ok();

    /// <summary>取消检查</summary>
    /// <remarks>开始之前可以取消，须说明原因；各单位的备案随之取消，不计入年度次数。</remarks>
    private static Task<OkAnswer<InspectionDetails>> CancelInspection(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CancelInspection(id, version.Version, request.Reason), ct).Ok();

    /// <summary>补充执法人员</summary>
    /// <remarks>签到入企前可以补充或更换；网格员、专家、协管员和证件当日无效的不能作为执法人员。</remarks>
    private static Task<OkAnswer<InspectionDetails>> NameOfficers(Guid id, OfficerNaming request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new NameOfficers(id, version.Version, request), ct).Ok();

    /// <summary>签到入企</summary>
    /// <remarks>检查当日由参加单位到场登记，执法人员不少于两人。紧急情况可在离企前补登记；因故障未登记的可在10个自然日内补录，均须说明原因。</remarks>
    private static Task<OkAnswer<InspectionDetails>> CheckIn(Guid id, CheckInForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new CheckIn(id, version.Version, request), ct).Ok();

    /// <summary>入企前提示</summary>
    /// <remarks>签到入企前看一看：各单位最近对这家企业的检查，上级单位当年的检查；据以继续检查，或者不再检查、改为书面核查。</remarks>
    private static Task<OkAnswer<BeforeEntry>> ShowBeforeEntry(Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new ShowBeforeEntry(id), ct).Ok();

    /// <summary>到场后不再检查</summary>
    /// <remarks>检查当日、签到入企前，由本单位决定取消入企或改为书面核查，计入减免入企台账，不占用当年次数。其他单位照常检查；只有本单位一家的，这次检查随之取消。投诉举报、移送线索引起的不能取消入企。</remarks>
    private static Task<OkAnswer<InspectionDetails>> SpareAtGate(Guid id, SpareAtGateForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SpareAtGate(id, version.Version, request), ct).Ok();

    /// <summary>提交检查结果</summary>
    /// <remarks>检查表每个事项都要有结果；不符合的写明隐患、等级和整改期限。没有隐患的单位程序即时闭环，最后一家提交后进入整改。</remarks>
    private static Task<OkAnswer<FindingsReceipt>> SubmitFindings(Guid id, FindingsForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new SubmitFindings(id, version.Version, request), ct).Ok();

    /// <summary>登记现场无人</summary>
    /// <remarks>到场签到后、任何单位提交检查结果前，由已到场的单位登记。本次检查随即结束，不计入本年度检查次数，各单位的备案行退回待下发。</remarks>
    private static Task<OkAnswer<InspectionDetails>> FindNobody(Guid id, NobodyForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new FindNobody(id, version.Version, request), ct).Ok();

    /// <summary>一家企业的检查任务</summary>
    /// <remarks>条件和排序与检查任务列表相同。</remarks>
    private static async Task<OkAnswer<Page<InspectionRow>>> ListEnterpriseInspections(Guid id, [AsParameters] ListInspections request, IMediator mediator, CancellationToken ct) =>
        (await mediator.Send(new ShowEnterprise(id), ct)).Error is { } unknown ? new(unknown) : await mediator.Send(request with { EnterpriseId = id }, ct).Ok();
}

/// <summary>要移出的单位</summary>
/// <param name="Department">参加单位代码</param>
internal sealed record DropForm(string Department);
