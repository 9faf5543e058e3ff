using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Disclosures;

namespace Supervision.Application.Disclosures;

/// <summary>Every publication that was entered, the newest first. <c>q</c>: any part of a title, an address or a hash. Sorts: <c>publishedOn</c>, <c>recordedAt</c>.</summary>
public sealed record ListDisclosures : PageRequest, IQuery<Result<Page<DisclosureRow>>>
{
    /// <summary>区级单位代码</summary>
    public string? Body { get; init; }

    /// <summary>哪一项</summary>
    public DisclosureMatter? Matter { get; init; }
}

/// <summary>一次公布</summary>
/// <param name="Edition">该单位这一项的第几次公布</param>
/// <param name="Title">公布的标题</param>
/// <param name="PublishedOn">公布日期</param>
/// <param name="Address">公布的网址</param>
/// <param name="RenewalMonths">多少个月应重新公布</param>
/// <param name="RenewBy">最迟在这一天重新公布</param>
/// <param name="FileId">上传的文件的附件 id；取现行文本的没有</param>
/// <param name="TextId">现行文本的 id；上传文件的没有</param>
/// <param name="FileName">文件名</param>
/// <param name="Sha256">文件的 SHA-256</param>
/// <param name="Current">为该单位这一项现行的公布</param>
/// <param name="StruckReason">撤销登记的原因；没有撤销的没有</param>
/// <param name="Can">当前用户现在可以办理的事</param>
public sealed record DisclosureRow(
    Guid Id, string Body, DisclosureMatter Matter, int Edition, string Title, DateOnly PublishedOn, string Address, int RenewalMonths, DateOnly RenewBy, Guid? FileId, Guid? TextId, string FileName, string Sha256, bool Current,
    string RecordedBy, DateTimeOffset RecordedAt, string? StruckReason, IReadOnlyList<Can<DisclosureVerb>> Can, int Version) : IVersioned
{
    /// <param name="current">Id of what counts of the matter.</param>
    internal static DisclosureRow Of(Disclosure one, Guid? current, ICurrentUser user) => new(
        one.Id, one.Body, one.Matter, one.Edition, one.Title, one.PublishedOn, one.Address, one.RenewalMonths, one.RenewBy, one.FileId, one.TextId, one.FileName, one.Sha256, one.Id == current,
        one.RecordedBy, one.RecordedAt, one.StruckReason, DisclosureVerbs.All.For(new(one, user)), one.Version);
}

internal sealed class ListDisclosuresValidator : PageRequestValidator<ListDisclosures>
{
    public ListDisclosuresValidator() : base(ListDisclosuresHandler.Sorts) => RuleFor(list => list.Body).MaximumLength(10);
}

internal sealed class ListDisclosuresHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ListDisclosures, Result<Page<DisclosureRow>>>
{
    public static readonly Sorts<Disclosure> Sorts = new(disclosure => disclosure.Id)
    {
        ["publishedOn"] = disclosure => disclosure.PublishedOn,
        ["recordedAt"] = disclosure => disclosure.RecordedAt,
    };

    public async Task<Result<Page<DisclosureRow>>> Handle(ListDisclosures request, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var found = db.Disclosures.AsNoTracking().Where(one => (request.Body == null || one.Body == request.Body) && (request.Matter == null || one.Matter == request.Matter));
        if (Typed.LineOrNull(request.Q) is { } q) found = found.Where(one => one.Title.Contains(q) || one.Address.Contains(q) || one.Sha256 == q.ToLower());
        var page = await found.SortBy(request, Sorts, "-recordedAt").ToPageAsync(request, ct);
        var current = await db.CurrentDisclosuresAsync(ct);
        return page.Select(one => DisclosureRow.Of(one, current.GetValueOrDefault((one.Body, one.Matter))?.Id, user));
    }
}

internal static class CurrentDisclosures
{
    /// <summary>What counts of each matter of each body; five times five rows at most.</summary>
    public static async Task<Dictionary<(string Body, DisclosureMatter Matter), Disclosure>> CurrentDisclosuresAsync(this ISupervisionDb db, CancellationToken ct) =>
        await db.Disclosures.AsNoTracking()
            .Where(one => one.StruckReason == null && !db.Disclosures.Any(later => later.Body == one.Body && later.Matter == one.Matter && later.StruckReason == null && later.Edition > one.Edition))
            .ToDictionaryAsync(one => (one.Body, one.Matter), ct);
}
