using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Reviews;

/// <summary>对一次例外情形抽查可以办理的事</summary>
public enum ExemptionReviewVerb
{
    [Label("登记结果")] Decide,
}

/// <summary>抽查的一个例外情形</summary>
/// <param name="FilingNumber">备案编号</param>
/// <param name="DocumentNo">例外情形的文书文号</param>
/// <param name="AttachmentId">所附文书；没有上传的不填</param>
/// <param name="DrawnBy">抽查人</param>
/// <param name="DrawnAt">抽取时间</param>
/// <param name="Finding">抽查结果；尚未登记的没有</param>
/// <param name="Note">结果说明</param>
/// <param name="DecidedBy">登记结果的人</param>
/// <param name="DecidedAt">登记结果的时间</param>
public sealed record ExemptionReviewRow(
    Guid Id, Guid FilingId, string? FilingNumber, EnterpriseBrief Enterprise, string Department, string Body, ExemptionKind Kind, string DocumentNo, Guid? AttachmentId, string DrawnBy, DateTimeOffset DrawnAt,
    ExemptionFinding? Finding, string? Note, string? DecidedBy, DateTimeOffset? DecidedAt, int Version) : IVersioned
{
    /// <summary>当前用户现在可以办理的事</summary>
    public IReadOnlyList<Can<ExemptionReviewVerb>> Can { get; init; } = [];
}

internal sealed record ExemptionReviewCase(ExemptionReview Review, ICurrentUser User) : ICase;

internal static class ExemptionReviewVerbs
{
    public static readonly Verb<ExemptionReviewVerb, ExemptionReviewCase> Decide = new(ExemptionReviewVerb.Decide, Permission.FilingsApprove, here => here.Review.MayDecide().Error);

    public static readonly Verbs<ExemptionReviewVerb, ExemptionReviewCase> All = [Decide];
}
