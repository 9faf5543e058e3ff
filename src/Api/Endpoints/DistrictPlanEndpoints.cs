using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Planning;

namespace Supervision.Api.Endpoints;

internal static class DistrictPlanEndpoints
{
    public static void MapDistrictPlans(this IEndpointRouteBuilder api)
    {
        var plans = api.MapGroup("/district-plans").WithTags("DistrictPlans");
        plans.MapGet("/{year:int}", ShowDistrictPlan).Needs(Permission.DistrictPlansRead);
        plans.MapGet("/{year:int}/slots", ListJointSlots).Needs(Permission.DistrictPlansRead);
        plans.MapGet("/{year:int}/export", ExportDistrictPlan).Needs(Permission.DistrictPlansRead).ProducesFile(Download.Xlsx);
        plans.MapGet("/{year:int}/letter", DownloadPlanLetter).Needs(Permission.DistrictPlansRead).ProducesFile(Download.Docx);
        plans.MapPost("/{year:int}/consolidate", ConsolidatePlans).Needs(Permission.DistrictPlansConsolidate);
        plans.MapPost("/{year:int}/show", ShowToEnterprises).Needs(Permission.DistrictPlansConsolidate);
        plans.MapPost("/{year:int}/slots/{slotId:guid}/move", MoveSlot).Needs(Permission.DistrictPlansConsolidate);
        plans.MapPost("/{year:int}/slots/{slotId:guid}/object", ObjectToSlot).Needs(Permission.DistrictPlansObject);
        plans.MapPost("/{year:int}/slots/{slotId:guid}/decide", DecideObjection).Needs(Permission.DistrictPlansConsolidate);
        plans.MapPost("/{year:int}/record", RecordPlan).Needs(Permission.DistrictPlansConsolidate);
        plans.MapPost("/{year:int}/acknowledge", AcknowledgePlan).Needs(Permission.DistrictPlansAcknowledge);
        plans.MapPost("/{year:int}/superior", MarkSuperior).Needs(Permission.DistrictPlansConsolidate);
    }

    /// <summary>一个年度的全区计划</summary>
    /// <remarks>各单位的计划、汇总的各版及其变动、可以办理的事；尚未汇总的 made 为 false。街道、企业只见已征求意见、与自己有关的。</remarks>
    private static Task<OkAnswer<DistrictPlanDetails>> ShowDistrictPlan(int year, IMediator mediator, CancellationToken ct) => mediator.Send(new ShowDistrictPlan(year), ct).Ok();

    /// <summary>各企业的联合检查月份</summary>
    /// <remarks>两家以上单位都计划检查的企业。q 查企业名称；可按 month 排序。企业只见自己的。</remarks>
    private static Task<OkAnswer<Page<JointSlotRow>>> ListJointSlots([AsParameters] ListJointSlots request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>下载报送备案的函</summary>
    /// <remarks>Word 文件：函、联合检查安排和各单位执法计划，与报送时一致；SHA-256 见 letter。</remarks>
    private static Task<FileAnswer> DownloadPlanLetter(int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DownloadPlanLetter(year), ct).File();

    /// <summary>导出全区年度计划</summary>
    /// <remarks>Excel 工作簿：联合检查、各单位计划和各版本各一张表。</remarks>
    private static Task<FileAnswer> ExportDistrictPlan(int year, string? format, IMediator mediator, CancellationToken ct) => mediator.Send(new ExportDistrictPlan(year, format), ct).File();

    /// <summary>汇总各单位的年度计划</summary>
    /// <remarks>五(三)1：两家以上单位都计划检查的企业，自动安排在一个月份联合检查，取最少单位需要调整的月份。首次汇总不填 If-Match；再次汇总须注明所查看的版本，有变化的形成新的一版。</remarks>
    private static Task<OkAnswer<DistrictPlanReceipt>> ConsolidatePlans(int year, ConsolidateForm? request, IfMatchWhereThere ifMatch, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ConsolidatePlans(year, ifMatch.Version, request?.Reason), ct).Ok();

    /// <summary>征求企业意见</summary>
    /// <remarks>把联合检查的月份告知各企业，到 objectBy（含当日）为止可以提出意见。</remarks>
    private static Task<OkAnswer<DistrictPlanReceipt>> ShowToEnterprises(int year, ShowPlanForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowPlanToEnterprises(year, version.Version, request.ObjectBy), ct).Ok();

    /// <summary>调整一家企业联合检查的月份</summary>
    /// <remarks>形成新的一版；以后重新汇总不再改变这一月份。</remarks>
    private static Task<OkAnswer<DistrictPlanReceipt>> MoveSlot(int year, Guid slotId, MoveSlotForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MoveSlot(year, version.Version, slotId, request.Month, request.Reason), ct).Ok();

    /// <summary>企业对联合检查的月份提出意见</summary>
    /// <remarks>If-Match 为该企业这一项的版本（slots 中的 version）。</remarks>
    private static Task<OkAnswer<SlotReceipt>> ObjectToSlot(int year, Guid slotId, ObjectionForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ObjectToSlot(year, slotId, version.Version, request.Reason, request.PreferredMonth), ct).Ok();

    /// <summary>答复企业的意见</summary>
    /// <remarks>采纳的填确定的月份，月份有变的形成新的一版；不采纳的不填月份。</remarks>
    private static Task<OkAnswer<DistrictPlanReceipt>> DecideObjection(int year, Guid slotId, DecisionForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DecideObjection(year, version.Version, slotId, request.Month, request.Answer), ct).Ok();

    /// <summary>报送区司法局备案</summary>
    /// <remarks>企业提出意见的期限已过、意见都已答复的才能报送，五(三)1。</remarks>
    private static Task<OkAnswer<DistrictPlanReceipt>> RecordPlan(int year, RecordPlanForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RecordPlan(year, version.Version, request.DocumentNo), ct).Ok();

    /// <summary>区司法局确认备案</summary>
    private static Task<OkAnswer<DistrictPlanReceipt>> AcknowledgePlan(int year, AcknowledgeForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new AcknowledgePlan(year, version.Version, request.ReceiptNo, request.On), ct).Ok();

    /// <summary>登记上级备案</summary>
    /// <remarks>计划同时报上级单位备案的，登记上级单位、文号和日期。</remarks>
    private static Task<OkAnswer<DistrictPlanReceipt>> MarkSuperior(int year, SuperiorForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new MarkSuperior(year, version.Version, request.Superior, request.DocumentNo, request.On), ct).Ok();
}

/// <param name="Reason">形成新版本的原因</param>
internal sealed record ConsolidateForm(string? Reason = null);

/// <param name="ObjectBy">企业提出意见的最后一天（含）</param>
internal sealed record ShowPlanForm(DateOnly ObjectBy);

/// <param name="Month">改到的月份，1至12</param>
/// <param name="Reason">调整的原因</param>
internal sealed record MoveSlotForm(int Month, string Reason);

/// <param name="Reason">这一月份不合适的原因</param>
/// <param name="PreferredMonth">希望的月份，1至12</param>
internal sealed record ObjectionForm(string Reason, int? PreferredMonth = null);

/// <param name="Answer">对意见的答复</param>
/// <param name="Month">采纳后确定的月份，1至12；不采纳的不填</param>
internal sealed record DecisionForm(string Answer, int? Month = null);

/// <param name="DocumentNo">报送的文号</param>
internal sealed record RecordPlanForm(string DocumentNo);

/// <param name="ReceiptNo">备案号</param>
/// <param name="On">备案日期</param>
internal sealed record AcknowledgeForm(string ReceiptNo, DateOnly On);

/// <param name="Superior">上级单位</param>
/// <param name="DocumentNo">文号</param>
/// <param name="On">日期</param>
internal sealed record SuperiorForm(string Superior, string DocumentNo, DateOnly On);
