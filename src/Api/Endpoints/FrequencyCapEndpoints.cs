using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Filings.Caps;

namespace Supervision.Api.Endpoints;

internal static class FrequencyCapEndpoints
{
    public static void MapFrequencyCaps(this IEndpointRouteBuilder api)
    {
        var caps = api.MapGroup("/frequency-caps").WithTags("FrequencyCaps");
        caps.MapGet("/", ListFrequencyCaps).Needs(Permission.ReferenceRead);
        caps.MapGet("/export", ExportFrequencyCaps).Needs(Permission.ReferenceRead).ProducesFile(Download.Xlsx);
        caps.MapPost("/", RecordFrequencyCap).Needs(Permission.CapsWrite);
        caps.MapPost("/{id:guid}/end", EndFrequencyCap).Needs(Permission.CapsWrite);
    }

    /// <summary>检查频次上限表</summary>
    /// <remarks>单位 × 事项 × 企业分类 × 检查性质，按生效日期施行。头两行为实施方案和国家规定的，数值在方案参数中；其后为各单位公布的，新的在前。q 查文件和事项。</remarks>
    private static Task<OkAnswer<Page<FrequencyCapRow>>> ListFrequencyCaps([AsParameters] ListFrequencyCaps request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出检查频次上限表</summary>
    /// <remarks>按列表的筛选导出。</remarks>
    private static Task<FileAnswer> ExportFrequencyCaps([AsParameters] ExportFrequencyCaps request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).File();

    /// <summary>登记检查频次上限</summary>
    /// <remarks>各单位登记本单位公布的，牵头单位可以登记任何单位的和各单位共同的。只增不改：内容相同、生效日期较晚的一行代替以前的。是否拒绝备案由方案参数决定。</remarks>
    private static Task<CreatedAnswer<FrequencyCapRow>> RecordFrequencyCap(RecordFrequencyCap request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(_ => $"{ApiGroup.Prefix}/frequency-caps");

    /// <summary>终止一行检查频次上限</summary>
    /// <remarks>最后一天最早为今天，以前的备案不受影响。</remarks>
    private static Task<OkAnswer<FrequencyCapRow>> EndFrequencyCap(Guid id, EndCapForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new EndFrequencyCap(id, version.Version, request.Last, request.Reason), ct).Ok();
}

/// <summary>终止一行上限</summary>
/// <param name="Last">最后一天（含），最早为今天</param>
/// <param name="Reason">原因</param>
internal sealed record EndCapForm(DateOnly Last, string Reason);
