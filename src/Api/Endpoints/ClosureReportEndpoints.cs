using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Hazards.Closure;

namespace Supervision.Api.Endpoints;

internal static class ClosureReportEndpoints
{
    public static void MapClosureReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/closure-reports").WithTags("ClosureReports");
        reports.MapGet("/", ListClosureReports).Needs(Permission.InspectionsRead);
        reports.MapGet("/counts", CountClosureReports).Needs(Permission.InspectionsRead);
        reports.MapGet("/export", ExportClosureReports).Needs(Permission.InspectionsRead).ProducesFile(Download.Xlsx);
        reports.MapPost("/", SubmitClosureReport).Needs(Permission.ClosureReportsWrite);
        reports.MapGet("/owed", ListOwedReports).Needs(Permission.InspectionsRead);
        reports.MapGet("/{id:guid}", ShowClosureReport).Needs(Permission.InspectionsRead);
    }

    /// <summary>闭环反馈列表</summary>
    /// <remarks>q 为检查编号或企业名称的一部分。可按 submittedAt、dueOn 排序。</remarks>
    private static Task<OkAnswer<Page<ClosureReportDetails>>> ListClosureReports([AsParameters] ListClosureReports request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出闭环反馈</summary>
    /// <remarks>已报送的，Excel 工作簿；筛选与列表相同，不分页。</remarks>
    private static Task<FileAnswer> ExportClosureReports([AsParameters] ExportClosureReports request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>闭环反馈各部分的份数</summary>
    /// <remarks>已报送、待报、逾期未报各有多少份；条件与列表相同，late 和 overdue 除外。</remarks>
    private static Task<OkAnswer<ClosureReportCounts>> CountClosureReports([AsParameters] CountClosureReports request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>待报的闭环反馈</summary>
    /// <remarks>程序已经闭环而没有报送的，期限近的、逾期久的在前；q 为检查编号或企业名称的一部分。可按 dueOn、closedOn 排序。</remarks>
    private static Task<OkAnswer<Page<OwedReport>>> ListOwedReports([AsParameters] ListOwedReports request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>报送闭环反馈</summary>
    /// <remarks>本单位检查程序闭环后3个工作日内报送复查和处罚情况，逾期的标明；最后一家报送后检查闭环。</remarks>
    private static Task<CreatedAnswer<ClosureReportDetails>> SubmitClosureReport(SubmitClosureReport request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/closure-reports/{made.Id}");

    /// <summary>一份闭环反馈</summary>
    private static Task<OkAnswer<ClosureReportDetails>> ShowClosureReport(Guid id, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowClosureReport(id), ct).Ok();
}
