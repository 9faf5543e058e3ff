using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;

namespace Supervision.Application.Catalogues;

/// <summary>多年未用: an item that has been in the table for some years, a plan parameter, and was not checked once in them is to be struck.</summary>
internal static class ItemUse
{
    /// <summary>Items that nobody has checked in the years before a day. Whose visit it was does not matter, and nothing of it is shown.</summary>
    public static IQueryable<SupervisionItem> UnusedOn(this ISupervisionDb db, DateOnly day, int years)
    {
        var since = day.AddYears(-years);
        return db.SupervisionItems.Where(item => item.Published && item.InTableSince <= since && !db.Participations.Any(part =>
            part.Checklist.Any(entry => entry.ItemId == item.Id && entry.Result != null) && db.Inspections.Any(visit => visit.Id == part.InspectionId && visit.Date >= since)));
    }
}
