using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Laws;

/// <summary>对一次法律替代的登记可以办理的事</summary>
public enum LawReplacementVerb
{
    [Label("撤销登记")] Withdraw,
}

/// <summary>一部法律被替代或失效的登记</summary>
/// <param name="Law">被替代或失效的法律、法规、规章</param>
/// <param name="SupersededBy">替代它的法律；失效而没有替代的没有</param>
/// <param name="On">被替代或失效的日期</param>
/// <param name="InPart">仅部分替代，条文可能仍有效</param>
/// <param name="Document">依据的公告、文件</param>
/// <param name="Items">援引它而需复核的已发布事项</param>
/// <param name="WithdrawnReason">撤销登记的原因；没有撤销的没有</param>
/// <param name="Can">当前用户现在可以办理的事</param>
public sealed record LawReplacementRow(
    Guid Id, string Law, string? SupersededBy, DateOnly On, bool InPart, string? Document, IReadOnlyList<BasisItem> Items, string RecordedBy, DateTimeOffset RecordedAt, string? WithdrawnReason,
    IReadOnlyList<Can<LawReplacementVerb>> Can, int Version) : IVersioned
{
    internal static LawReplacementRow Of(LawReplacement one, IReadOnlyList<BasisItem> items, ICurrentUser user) => new(
        one.Id, one.Law, one.SupersededBy, one.On, one.InPart, one.Document, items, one.RecordedBy, one.RecordedAt, one.WithdrawnReason, LawReplacementVerbs.All.For(new(one, user)), one.Version);
}

internal sealed record LawReplacementCase(LawReplacement Replacement, ICurrentUser User) : ICase;

internal static class LawReplacementVerbs
{
    public static readonly Verb<LawReplacementVerb, LawReplacementCase> Withdraw = new(LawReplacementVerb.Withdraw, Permission.LawsReplace, here => here.Replacement.MayWithdraw().Error);

    public static readonly Verbs<LawReplacementVerb, LawReplacementCase> All = [Withdraw];
}

internal static class LawReplacements
{
    /// <summary>Those that stand; a few dozen rows.</summary>
    public static async Task<LawReplacementTable> LawReplacementsAsync(this ISupervisionDb db, CancellationToken ct) =>
        new(await db.LawReplacements.AsNoTracking().Where(one => one.WithdrawnReason == null).ToListAsync(ct));

    /// <summary>The published items that cite the law in an edition that the replacement concerns, with the articles.</summary>
    public static IReadOnlyList<BasisItem> Citing(this LawReplacement replacement, IEnumerable<SupervisionItem> published)
    {
        var alone = new LawReplacementTable([replacement]);
        return
        [
            .. published.Select(item => (Item: item, Cited: item.LegalBases.Where(basis => alone.Of(basis) is not null).ToList())).Where(each => each.Cited.Count > 0)
                .Select(each => new BasisItem(each.Item.Id, each.Item.Code, each.Item.Name, each.Item.Body, [.. each.Cited.Select(basis => basis.Article).OfType<string>()])),
        ];
    }
}
