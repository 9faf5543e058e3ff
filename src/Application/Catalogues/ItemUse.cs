using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues;

/// <summary>五年未用: an item that has been in the table for five years and was not checked once in them is to be struck.</summary>
internal static class ItemUse
{
    public const int Years = 5;

    /// <summary>Items that nobody has checked in the years before a day. Whose visit it was does not matter, and nothing of it is shown.</summary>
    public static IQueryable<SupervisionItem> UnusedOn(this ISupervisionDb db, DateOnly day)
    {
        var since = day.AddYears(-Years);
        return db.SupervisionItems.Where(item => item.Published && item.InTableSince <= since && !db.Participations.Any(part =>
            part.Checklist.Any(entry => entry.ItemId == item.Id && entry.Result != null) && db.Inspections.Any(visit => visit.Id == part.InspectionId && visit.Date >= since)));
    }
}
