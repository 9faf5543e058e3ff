using MediatR;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Supervision.Application.Inspections.Verification;

namespace Supervision.Api.Endpoints;

internal static class VerificationEndpoints
{
    public static void MapVerifications(this IEndpointRouteBuilder api)
    {
        var verifications = api.MapGroup("/public/verifications").WithTags("Verifications");
        verifications.MapGet("/{code}", VerifyVisit).Public().RequireRateLimiting(RateLimits.Public).WithMetadata(new ForgivesUnknownQuery());
    }

    /// <summary>入企核验</summary>
    /// <remarks>不需要账号。filed 为 true 时，是今天已备案、已确认的检查，列出可以入企的单位和人员（姓名部分隐去），有效至当日18时；为 false 时 reason 说明原因。</remarks>
    private static Task<OkAnswer<VerificationAnswer>> VerifyVisit(string code, IMediator mediator, CancellationToken ct) =>
        mediator.Send(new VerifyVisit(code), ct).Ok();
}
