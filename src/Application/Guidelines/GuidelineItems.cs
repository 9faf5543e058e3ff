using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;
using Supervision.Domain.Guidelines;

namespace Supervision.Application.Guidelines;

internal static class GuidelineItems
{
    /// <summary>Refused where a section names an item that is not there, not published, or of another domain.</summary>
    public static async Task<Result> CheckItemsAsync(this ISupervisionDb db, IReadOnlyList<GuidelineSection> sections, CancellationToken ct)
    {
        var wanted = sections.Select(section => section.ItemId).OfType<Guid>().ToList();
        var known = await db.SupervisionItems.AsNoTracking().Where(item => wanted.Contains(item.Id) && item.Published).ToDictionaryAsync(item => item.Id, item => item.SafetyDomain, ct);
        return sections.All(section => section.ItemId is not { } item || (known.TryGetValue(item, out var domain) && domain == section.SafetyDomain)) ? Result.Done : GuidelineErrors.UnknownItem;
    }
}
