using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Catalogues;
using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;

namespace Supervision.Api.Endpoints;

internal static class SupervisionItemEndpoints
{
    public static void MapSupervisionItems(this IEndpointRouteBuilder api)
    {
        var items = api.MapGroup("/supervision-items").WithTags("SupervisionItems");
        items.MapGet("/", ListSupervisionItems).Needs(Permission.ReferenceRead);
        items.MapGet("/tags", ListItemTags).Needs(Permission.ReferenceRead);
        items.MapGet("/legal-bases", ListLegalBases).Needs(Permission.ReferenceRead);
        items.MapGet("/{id:guid}", GetSupervisionItem).Needs(Permission.ReferenceRead);
        var laws = api.MapGroup("/law-replacements").WithTags("LawReplacements");
        laws.MapGet("/", ListLawReplacements).Needs(Permission.ReferenceRead);
        laws.MapPost("/", RecordLawReplacement).Needs(Permission.LawsReplace);
        laws.MapPost("/{id:guid}/withdraw", WithdrawLawReplacement).Needs(Permission.LawsReplace);
        api.MapGet("/major-hazard-criteria", ListMajorHazardCriteria).WithTags("MajorHazardCriteria").Needs(Permission.ReferenceRead);
    }

    /// <summary>监管事项（一张表）</summary>
    /// <remarks>方案附件1未公开，所载为编制样例（sample）。on 为判断监管依据是否有效的日期，默认今天；依据已被替代的事项标为需复核（needsReview）。</remarks>
    private static Task<OkAnswer<Page<SupervisionItemDetails>>> ListSupervisionItems([AsParameters] ListSupervisionItems request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>监管事项的标签</summary>
    private static Task<OkAnswer<Page<ItemTag>>> ListItemTags([AsParameters] ListItemTags request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>监管事项的依据</summary>
    /// <remarks>清单所依据的法律、法规、规章，及以其为依据的事项；已被替代或失效、需逐项复核的在前。on 为判断是否有效的日期，默认今天。</remarks>
    private static Task<OkAnswer<Page<LegalBasisRow>>> ListLegalBases([AsParameters] ListLegalBases request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>法律替代</summary>
    /// <remarks>已登记的被替代或失效的法律，及援引它、需复核的监管事项。q 查法律名称。</remarks>
    private static Task<OkAnswer<Page<LawReplacementRow>>> ListLawReplacements([AsParameters] ListLawReplacements request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>登记法律替代</summary>
    /// <remarks>由牵头单位按法律登记一次，不逐项登记；援引它的事项随即列为需复核，由各单位起草修订。该日及以后施行的版本不受影响。</remarks>
    private static Task<CreatedAnswer<LawReplacementRow>> RecordLawReplacement(RecordLawReplacement request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Created(_ => $"{ApiGroup.Prefix}/law-replacements");

    /// <summary>撤销法律替代的登记</summary>
    private static Task<OkAnswer<LawReplacementRow>> WithdrawLawReplacement(Guid id, ReasonForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new WithdrawLawReplacement(id, version.Version, request.Reason), ct).Ok();

    /// <summary>一项监管事项</summary>
    /// <param name="on">判断监管依据是否有效的日期，默认今天</param>
    private static Task<OkAnswer<SupervisionItemDetails>> GetSupervisionItem(Guid id, DateOnly? on, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new ShowSupervisionItem(id, on), ct).Ok();

    /// <summary>重大事故隐患判定标准</summary>
    /// <remarks>《工贸企业重大事故隐患判定标准》（应急管理部令第10号）的64种情形。</remarks>
    private static Task<OkAnswer<Page<MajorHazardCriterionRow>>> ListMajorHazardCriteria([AsParameters] ListMajorHazardCriteria request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();
}
