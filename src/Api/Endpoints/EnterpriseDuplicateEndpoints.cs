using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.Duplicates;

namespace Supervision.Api.Endpoints;

internal static class EnterpriseDuplicateEndpoints
{
    public static void MapEnterpriseDuplicates(this IEndpointRouteBuilder api)
    {
        var pairs = api.MapGroup("/enterprise-duplicates").WithTags("EnterpriseDuplicates");
        pairs.MapGet("/", ListEnterpriseDuplicates).Needs(Permission.EnterprisesMerge);
        pairs.MapGet("/export", ExportEnterpriseDuplicates).Needs(Permission.EnterprisesMerge).ProducesFile(Download.Xlsx);
        pairs.MapPost("/{id:guid}/refuse", RefuseEnterpriseDuplicate).Needs(Permission.EnterprisesMerge);

        var merges = api.MapGroup("/enterprise-merges").WithTags("EnterpriseMerges");
        merges.MapGet("/preview", PreviewEnterpriseMerge).Needs(Permission.EnterprisesMerge);
        merges.MapPost("/", MakeEnterpriseMerge).Needs(Permission.EnterprisesMerge);
        merges.MapPost("/{id:guid}/undo", UndoEnterpriseMerge).Needs(Permission.EnterprisesMerge);
    }

    /// <summary>疑似重复的企业</summary>
    /// <remarks>名称相同，或地址相同且字号相近，或法定代表人和字号相同；全半角、繁简体、空格和括号不作区别。q 查其中任一家的名称、曾用名或代码。可按 foundAt 排序。</remarks>
    private static Task<OkAnswer<Page<DuplicateRow>>> ListEnterpriseDuplicates([AsParameters] ListDuplicates request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出疑似重复的企业</summary>
    /// <remarks>条件和排序与列表相同（page、size 不起作用）。</remarks>
    private static Task<FileAnswer> ExportEnterpriseDuplicates([AsParameters] ExportDuplicates request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).File();

    /// <summary>认定不是重复</summary>
    /// <remarks>记下认定的人和理由，以后不再提出这一对。</remarks>
    private static Task<OkAnswer<DuplicateRow>> RefuseEnterpriseDuplicate(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new RefuseDuplicate(id, version.Version, request.Reason), ct).Ok();

    /// <summary>合并前的预览</summary>
    /// <remarks>随同转到保留企业的记录数，以及两家都有、合并后须注意的情况：都有未办结的检查任务、同一单位同一年对两家都有备案等。</remarks>
    private static Task<OkAnswer<MergePreview>> PreviewEnterpriseMerge([AsParameters] PreviewMerge request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>合并重复的企业</summary>
    /// <remarks>被并入企业的备案、检查、隐患、复查、年度计划、上级检查、减免入企和账号全部转到保留的企业，其名称和代码以后都指向保留的企业；返回保留企业的档案。可以撤销。</remarks>
    private static Task<CreatedAnswer<EnterpriseDetails>> MakeEnterpriseMerge(MergeEnterprises request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(made => $"{ApiGroup.Prefix}/enterprises/{made.Id}");

    /// <summary>撤销合并</summary>
    /// <remarks>合并时转去、之后没有改属其他企业的记录全部转回；合并后在转去的检查中产生的记录随检查转回。返回分出的企业的档案。</remarks>
    private static Task<OkAnswer<EnterpriseDetails>> UndoEnterpriseMerge(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new UndoMerge(id, version.Version, request.Reason), ct).Ok();
}
