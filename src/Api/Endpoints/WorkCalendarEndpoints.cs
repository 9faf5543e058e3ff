using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Calendar;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;

namespace Supervision.Api.Endpoints;

internal static class WorkCalendarEndpoints
{
    private const long LargestSheet = 2 * 1024 * 1024;

    public static void MapWorkCalendar(this IEndpointRouteBuilder api)
    {
        var calendar = api.MapGroup("/work-calendar").WithTags("WorkCalendar");
        calendar.MapGet("/{year:int}", GetWorkCalendar).Needs(Permission.ReferenceRead);
        calendar.MapPut("/{year:int}", PublishWorkCalendar).Needs(Permission.CalendarWrite);
        calendar.MapPost("/{year:int}/preview", PreviewWorkCalendar).Needs(Permission.CalendarWrite).WithMetadata(new NotIdempotent());
        calendar.MapPost("/{year:int}/read", ReadWorkCalendar).Needs(Permission.CalendarWrite).DisableAntiforgery().WithMetadata(new NotIdempotent(), new RequestSizeLimitAttribute(LargestSheet));
        calendar.MapGet("/{year:int}/export", ExportWorkCalendar).Needs(Permission.ReferenceRead).ProducesFile(Download.Xlsx);
        calendar.MapGet("/deadline", GetDeadline).Needs(Permission.ReferenceRead);
    }

    /// <summary>某年的放假安排及其历次版本</summary>
    /// <remarks>国务院办公厅通知尚未公布的年份标为暂定（provisional），尚无任何安排的年份版本号为0。</remarks>
    /// <param name="year">年份，如 2027</param>
    private static Task<OkAnswer<WorkCalendarYear>> GetWorkCalendar(int year, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowWorkCalendar(year), ct).Ok();

    /// <summary>发布某年的放假安排</summary>
    /// <remarks>成为该年最新版本，立即生效；未办结事项的期限随之重新计算，变动的期限列在 moved 中。</remarks>
    /// <param name="year">年份，如 2027</param>
    private static Task<OkAnswer<PublishedSchedule>> PublishWorkCalendar(int year, ScheduleForm body, IfMatch match, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new PublishSchedule(year, match.Version, body.Days, body.Provisional), ct).Ok();

    /// <summary>发布放假安排之前的核对</summary>
    /// <remarks>如果发布，哪些未办结事项的期限会变动。只核对，不发布。</remarks>
    /// <param name="year">年份，如 2027</param>
    private static Task<OkAnswer<SchedulePreview>> PreviewWorkCalendar(int year, ScheduleForm body, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new PreviewSchedule(year, body.Days, body.Provisional), ct).Ok();

    /// <summary>读取放假安排的工作簿</summary>
    /// <remarks>每行一天或一段日期；读不懂的行在 breaches 中指出。只读取，不发布。</remarks>
    /// <param name="year">年份，如 2027</param>
    /// <param name="file">.xlsx 工作簿，至多2MB；导出的放假安排改后可以再读取</param>
    private static async Task<OkAnswer<ScheduleReading>> ReadWorkCalendar(int year, IFormFile file, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new ReadSchedule(year, content), ct).Ok();
    }

    /// <summary>导出某年的放假安排</summary>
    /// <param name="year">年份，如 2027</param>
    /// <param name="format">文件格式：xlsx（默认）</param>
    private static Task<FileAnswer> ExportWorkCalendar(int year, string? format, IMediator mediator, CancellationToken ct) => mediator.Send(new ExportSchedule(year, format), ct).File();

    /// <summary>计算一个期限</summary>
    /// <remarks>
    /// monthlyFiling 双随机名单备案、monthlyReport 街道月报：date 为当月任意一天；aheadOfVisit 检查前备案：date 为检查日；
    /// afterClosure 闭环反馈：date 为程序闭环日；annualPlan 年度执法计划：date 为当年任意一天。
    /// </remarks>
    /// <param name="kind">期限种类</param>
    /// <param name="date">日期，如 2026-10-01</param>
    private static Task<OkAnswer<ExplainedDeadline>> GetDeadline(DeadlineKind kind, DateOnly date, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowDeadline(kind, date), ct).Ok();
}

/// <param name="Days">通知列明的日期：放假（holiday）与调休上班（makeupWorkday）</param>
/// <param name="Provisional">暂定：仅为目前已知的日期</param>
internal sealed record ScheduleForm(IReadOnlyList<SpecialDay> Days, bool Provisional = false);
