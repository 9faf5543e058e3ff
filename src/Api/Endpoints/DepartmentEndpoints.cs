using MediatR;
using Microsoft.AspNetCore.Mvc;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Departments.Importing;

namespace Supervision.Api.Endpoints;

internal static class DepartmentEndpoints
{
    private const long LargestSheet = 20 * 1024 * 1024;

    public static void MapDepartments(this IEndpointRouteBuilder api)
    {
        var departments = api.MapGroup("/departments").WithTags("Departments");
        departments.MapGet("/", ListDepartments).Needs(Permission.ReferenceRead);
        departments.MapGet("/{code}", GetDepartment).Needs(Permission.ReferenceRead);
        departments.MapGet("/{code}/suspensions", ListSuspensions).Needs(Permission.ReferenceRead);
        departments.MapPost("/{code}/suspensions", SuspendDepartment).Needs(Permission.DepartmentsSuspend);
        departments.MapPost("/{code}/restore", RestoreDepartment).Needs(Permission.DepartmentsSuspend);
        departments.MapGet("/{code}/liaisons", ListLiaisons).Needs(Permission.ReferenceRead);
        departments.MapPost("/{code}/liaisons", AppointLiaison).Needs(Permission.RostersWrite);
        departments.MapPut("/{code}/liaisons/{id:guid}", AmendLiaison).Needs(Permission.RostersWrite);
        departments.MapPost("/{code}/liaisons/{id:guid}/end", EndLiaison).Needs(Permission.RostersWrite);
        departments.MapGet("/{code}/officers", ListOfficers).Needs(Permission.ReferenceRead);
        departments.MapPost("/{code}/officers", EnterOfficer).Needs(Permission.RostersWrite);
        departments.MapGet("/{code}/officers/export", ExportOfficers).Needs(Permission.ReferenceRead).ProducesFile(Download.Xlsx);
        departments.MapPost("/{code}/officers/import", ImportOfficers).Needs(Permission.RostersWrite).DisableAntiforgery().WithMetadata(new NotIdempotent(), new RequestSizeLimitAttribute(LargestSheet));
        departments.MapGet("/officers/import/template", DownloadOfficerTemplate).Needs(Permission.RostersWrite).ProducesFile(Download.Xlsx);
        api.MapGet("/subdistricts", ListSubdistricts).WithTags("Subdistricts").Needs(Permission.ReferenceRead);
        api.MapGet("/safety-domains", ListSafetyDomains).WithTags("SafetyDomains").Needs(Permission.ReferenceRead);
    }

    /// <summary>监管单位</summary>
    /// <remarks>方案第四部分的区级单位及其街道机构。街道机构的代码为区级单位代码加街道后缀，如 XF-KZ（坑梓街道消防所）。</remarks>
    private static Task<OkAnswer<Page<DepartmentRow>>> ListDepartments([AsParameters] ListDepartments request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>一个监管单位及其分管领导、联络员</summary>
    /// <param name="code">单位代码，如 XF、YJ-KZ</param>
    private static Task<OkAnswer<DepartmentDetails>> GetDepartment(string code, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowDepartment(code), ct).Ok();

    /// <summary>单位的历次停用</summary>
    private static Task<OkAnswer<Page<SuspensionRow>>> ListSuspensions([AsParameters] ListSuspensions request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>停用单位</summary>
    /// <remarks>机构撤并时使用：区级单位连同其街道机构，账号不能登录，人员不再执法，分管领导、联络员离任；已办的备案、检查、隐患仍可查看。还有未办结的名单、检查或隐患的不能停用，逐项说明。</remarks>
    /// <param name="code">单位代码</param>
    private static Task<OkAnswer<SuspensionRow>> SuspendDepartment(string code, SuspensionForm request, IMediator mediator, CancellationToken ct) => mediator.Send(new SuspendDepartment(code, request), ct).Ok();

    /// <summary>恢复单位</summary>
    /// <remarks>随停用的账号、人员一并恢复，没有接任的分管领导、联络员继续任职；停用前已停用的不恢复。</remarks>
    /// <param name="code">单位代码</param>
    private static Task<OkAnswer<SuspensionRow>> RestoreDepartment(string code, ReasonForm request, IMediator mediator, CancellationToken ct) => mediator.Send(new RestoreDepartment(code, request.Reason), ct).Ok();

    /// <summary>单位的人员名册</summary>
    /// <remarks>执法人员（含执法证有效期）、网格员、专家、协管员；区级单位含其街道机构。其他单位的执法证号隐去中段。</remarks>
    private static Task<OkAnswer<Page<OfficerRow>>> ListOfficers([AsParameters] ListOfficers request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>分管领导、联络员及其历任</summary>
    /// <remarks>在任的在前。每个单位同一天各有一人，六(二)；on 可查某一天由谁担任。</remarks>
    private static Task<OkAnswer<Page<LiaisonRow>>> ListLiaisons([AsParameters] ListLiaisons request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>任命分管领导或联络员</summary>
    /// <remarks>前任任职至新任的前一天，交接情况随前任保存。由本单位、其上级单位、牵头单位登记。</remarks>
    /// <param name="code">单位代码，如 XF、YJ-KZ</param>
    private static Task<OkAnswer<LiaisonRow>> AppointLiaison(string code, AppointmentForm request, IMediator mediator, CancellationToken ct) => mediator.Send(new AppointLiaison(code, request), ct).Ok();

    /// <summary>更正联系方式</summary>
    /// <remarks>换人的另行任命。</remarks>
    /// <param name="code">单位代码</param>
    private static Task<OkAnswer<LiaisonRow>> AmendLiaison(string code, Guid id, ContactForm request, IMediator mediator, CancellationToken ct) => mediator.Send(new AmendLiaison(code, id, request), ct).Ok();

    /// <summary>离任</summary>
    /// <remarks>还没有接任的人时使用；空缺显示给牵头单位。有接任的人直接任命。</remarks>
    /// <param name="code">单位代码</param>
    private static Task<OkAnswer<LiaisonRow>> EndLiaison(string code, Guid id, LeavingForm request, IMediator mediator, CancellationToken ct) => mediator.Send(new EndLiaison(code, id, request.On, request.Handover), ct).Ok();

    /// <summary>登记人员</summary>
    /// <remarks>由本单位、其上级单位、牵头单位登记。一个执法证号只属于一个人。</remarks>
    /// <param name="code">单位代码</param>
    private static Task<OkAnswer<OfficerReceipt>> EnterOfficer(string code, OfficerForm request, IMediator mediator, CancellationToken ct) => mediator.Send(new EnterOfficer(code, request), ct).Ok();

    /// <summary>导出人员名册</summary>
    /// <remarks>含街道机构的人员；列与模板相同，可以改好再导入。其他单位的执法证号隐去中段。</remarks>
    /// <param name="code">单位代码</param>
    private static Task<FileAnswer> ExportOfficers(string code, string? format, IMediator mediator, CancellationToken ct) => mediator.Send(new ExportOfficers(code, format), ct).File();

    /// <summary>导入人员名册</summary>
    /// <remarks>Excel 工作簿（.xlsx），一次最多2000行。新的登记，证号已在册的更新，逐行给出结果；有误的行不影响其他行。dryRun 为 true 时只核对，不写入。</remarks>
    /// <param name="code">单位代码</param>
    private static async Task<OkAnswer<OfficerImport>> ImportOfficers(string code, IFormFile file, bool? dryRun, IMediator mediator, CancellationToken ct)
    {
        await using var content = file.OpenReadStream();
        return await mediator.Send(new ImportOfficers(code, content, dryRun ?? false), ct).Ok();
    }

    /// <summary>下载人员名册模板</summary>
    /// <remarks>第一张表填写，第二张表是各列的说明和示例。</remarks>
    private static Task<FileAnswer> DownloadOfficerTemplate(IMediator mediator, CancellationToken ct) => mediator.Send(new DownloadOfficerTemplate(), ct).File();

    /// <summary>街道及其社区</summary>
    private static Task<OkAnswer<Page<SubdistrictRow>>> ListSubdistricts([AsParameters] ListSubdistricts request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>安全领域及其监管单位</summary>
    private static Task<OkAnswer<Page<SafetyDomainRow>>> ListSafetyDomains([AsParameters] ListSafetyDomains request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();
}

/// <summary>离任</summary>
/// <param name="On">任职的最后一天</param>
/// <param name="Handover">交接情况</param>
internal sealed record LeavingForm(DateOnly On, string? Handover = null);
