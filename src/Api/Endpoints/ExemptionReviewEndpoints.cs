using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Filings.Reviews;
using Supervision.Domain.Filings;

namespace Supervision.Api.Endpoints;

internal static class ExemptionReviewEndpoints
{
    public static void MapExemptionReviews(this IEndpointRouteBuilder api)
    {
        var reviews = api.MapGroup("/exemption-reviews").WithTags("ExemptionReviews");
        reviews.MapGet("/", ListExemptionReviews).Needs(Permission.FilingsRead);
        reviews.MapGet("/export", ExportExemptionReviews).Needs(Permission.FilingsRead).ProducesFile(Download.Xlsx);
        reviews.MapGet("/figures", ShowExemptionFigures).Needs(Permission.FilingsRead);
        reviews.MapPost("/draw", DrawExemptions).Needs(Permission.FilingsApprove);
        reviews.MapPost("/{id:guid}/decide", DecideExemptionReview).Needs(Permission.FilingsApprove);
    }

    /// <summary>例外情形抽查</summary>
    /// <remarks>牵头单位抽查的例外情形，尚无结果的在前，新的在前。q 查文书号。本单位可见本单位的。</remarks>
    private static Task<OkAnswer<Page<ExemptionReviewRow>>> ListExemptionReviews([AsParameters] ListExemptionReviews request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>导出例外情形抽查</summary>
    /// <remarks>按列表的筛选导出，另附各单位的合计。</remarks>
    private static Task<FileAnswer> ExportExemptionReviews([AsParameters] ExportExemptionReviews request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).File();

    /// <summary>各单位例外情形的合计</summary>
    /// <remarks>一个时期内以例外情形备案、抽查和理由不成立的行数，供考核采用；各单位只见本单位的。</remarks>
    private static Task<OkAnswer<ExemptionSums>> ShowExemptionFigures([AsParameters] ShowExemptionFigures request, IMediator mediator, CancellationToken ct) => mediator.Send(request, ct).Ok();

    /// <summary>抽取例外情形</summary>
    /// <remarks>从以例外情形备案、还没有抽查过的行中随机抽取；每行只抽一次。</remarks>
    private static Task<OkAnswer<ExemptionDraw>> DrawExemptions(DrawExemptions request, IMediator mediator, CancellationToken ct) =>
        mediator.Send(request, ct).Ok();

    /// <summary>登记抽查结果</summary>
    /// <remarks>理由成立或不成立；不成立的记入该单位。结果登记后不能改变。</remarks>
    private static Task<OkAnswer<ExemptionReviewRow>> DecideExemptionReview(Guid id, ExemptionFindingForm request, IfMatch version, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new DecideExemptionReview(id, version.Version, request.Finding, request.Note), ct).Ok();
}

/// <summary>抽查结果</summary>
/// <param name="Finding">理由成立或不成立</param>
/// <param name="Note">说明</param>
internal sealed record ExemptionFindingForm(ExemptionFinding Finding, string Note);
