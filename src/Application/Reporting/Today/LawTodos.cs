using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(一): items of the caller's body that cite a law which the lead has recorded as replaced, and that no change of the body takes up yet; as one item.</summary>
internal sealed class LawTodo : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.ItemChangesWrite) || sight.User.Department is not { } body) return Todos.None;
        var laws = await sight.Db.LawReplacements.AsNoTracking().Where(one => one.WithdrawnReason == null && one.On <= sight.Today).ToListAsync(ct);
        if (laws.Count == 0) return Todos.None;
        var items = await sight.Db.SupervisionItems.AsNoTracking().Where(item => item.Published && item.Body == body).OrderBy(item => item.Code).ToListAsync(ct);
        var taken = await sight.Db.Visible<ItemChange>(sight.User).AsNoTracking().Where(change => change.Body == body && change.Status != ItemChangeStatus.Published && change.Status != ItemChangeStatus.Withdrawn).Select(change => change.ItemId).ToListAsync(ct);
        var concerned = items.Where(item => new LawReplacementTable(laws).ConcernsOn(item, sight.Today) && !taken.Contains(item.Id)).ToList();
        if (concerned.Count == 0) return Todos.None;
        var named = laws.Where(law => law.Citing(concerned).Count > 0).Select(law => $"《{law.Law}》").ToList();
        return Todos.Of(new(TodoKind.Rebase, $"{concerned.Count} 项监管事项的依据已被替代，需复核", $"{named[0]}{(named.Count > 1 ? $"等 {named.Count} 部" : "")}", null, Clause.Items)
        { Count = concerned.Count, Target = new LegalBasesTarget(body) });
    }
}
