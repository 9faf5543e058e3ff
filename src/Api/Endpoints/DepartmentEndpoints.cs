using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;

namespace Supervision.Api.Endpoints;

internal static class DepartmentEndpoints
{
    public static void MapDepartments(this IEndpointRouteBuilder api)
    {
        var departments = api.MapGroup("/departments").WithTags("Departments");
        departments.MapGet("/", ListDepartments).Needs(Permission.ReferenceRead);
        departments.MapGet("/{code}", GetDepartment).Needs(Permission.ReferenceRead);
        departments.MapGet("/{code}/officers", ListOfficers).Needs(Permission.ReferenceRead);
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

    /// <summary>单位的人员名册</summary>
    /// <remarks>执法人员（含执法证有效期）、网格员、专家、协管员；区级单位含其街道机构。其他单位的执法证号隐去中段。</remarks>
    private static Task<OkAnswer<Page<OfficerRow>>> ListOfficers([AsParameters] ListOfficers request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>街道及其社区</summary>
    private static Task<OkAnswer<Page<SubdistrictRow>>> ListSubdistricts([AsParameters] ListSubdistricts request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>安全领域及其监管单位</summary>
    private static Task<OkAnswer<Page<SafetyDomainRow>>> ListSafetyDomains([AsParameters] ListSafetyDomains request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();
}
