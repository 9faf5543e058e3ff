using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>One page of enterprises, found in the way that suits its words.</summary>
internal static class EnterpriseCut
{
    /// <summary>
    /// The rows of the page alone, in the order of the list, and how many there are in all where the way tells. In order the index decides, which holds the names; of few, all are found once.
    /// </summary>
    public static async Task<(IQueryable<Enterprise> Rows, int? Total)> CutAsync(this EnterpriseFilter list, SearchWay way, ISupervisionDb db, ICurrentUser user, CancellationToken ct)
    {
        if (way == SearchWay.Usual) return (list.Of(db, user).PageOf(list), null);

        var inOrder = list.Of(db, user, inOrder: true);
        if (way == SearchWay.Few)
        {
            var few = await list.Of(db, user).Select(enterprise => enterprise.Id).Take(Paging.Exact + 1).ToListAsync(ct);
            var page = few.Skip((list.PageNumber - 1) * list.PageSize).Take(list.PageSize).ToArray();
            return (inOrder.Where(enterprise => page.Contains(enterprise.Id)), few.Count);
        }

        var ids = inOrder.Select(enterprise => enterprise.Id).PageOf(list);
        return (inOrder.Where(enterprise => ids.Contains(enterprise.Id)), way == SearchWay.PastTotals ? Paging.Exact + 1 : null);
    }
}
