namespace Supervision.Domain.Planning;

/// <summary>A body's planned visit to an enterprise: a row of an accepted plan.</summary>
public sealed record PlannedVisit(Guid RowId, int Row, string Body, Guid EnterpriseId, string SubdistrictCode, PlanPeriod Period);

/// <summary>A body's part of a joint slot.</summary>
/// <param name="RowId">The row of its plan.</param>
/// <param name="First">First month of its own period.</param>
/// <param name="Last">Last such month.</param>
public sealed record SlotPart(string Body, Guid RowId, int First, int Last)
{
    public PlanPeriod Period => new(First, Last);

    /// <summary>Whether the slot asks the body to come outside the period of its own plan.</summary>
    public bool IsMovedTo(int month) => !Period.Holds(month);
}

/// <summary>The month in which the bodies that plan an enterprise come together.</summary>
public sealed record SlotChoice(int Month, IReadOnlyList<SlotPart> Parts);

/// <summary>
/// An enterprise on two or more accepted plans gets one joint slot in the year. It lies in the month in which the fewest bodies have to move: the one that the periods of most bodies
/// hold; among several the one with the fewest months to move in all, then the earliest. Visits beside each body's first stay as they were planned.
/// </summary>
public static class JointSlots
{
    /// <param name="visits">Planned visits to one enterprise.</param>
    /// <param name="earliest">The first month that is not over; what lies wholly before it is joined no more.</param>
    /// <param name="pinned">The month that people have settled; it goes before the rule.</param>
    /// <returns>Null where fewer than two bodies still come.</returns>
    public static SlotChoice? For(IEnumerable<PlannedVisit> visits, int earliest, int? pinned = null)
    {
        var bodies = visits.Where(visit => visit.Period.Last >= earliest).GroupBy(visit => visit.Body).OrderBy(body => body.Key, StringComparer.Ordinal).ToList();
        if (bodies.Count < 2) return null;
        var month = pinned is { } settled && settled >= earliest ? settled : Enumerable.Range(earliest, 12 - earliest + 1)
            .OrderBy(month => bodies.Count(body => Distance(body, month) > 0)).ThenBy(month => bodies.Sum(body => Distance(body, month))).ThenBy(month => month).First();
        return new(month, [.. bodies.Select(body => PartOf(body, month))]);
    }

    private static int Distance(IEnumerable<PlannedVisit> body, int month) => body.Min(visit => visit.Period.DistanceTo(month));

    private static SlotPart PartOf(IEnumerable<PlannedVisit> body, int month)
    {
        var visit = body.OrderBy(each => each.Period.DistanceTo(month)).ThenBy(each => each.Period.Last - each.Period.First).ThenBy(each => each.Row).ThenBy(each => each.RowId).First();
        return new(visit.Body, visit.RowId, visit.Period.First, visit.Period.Last);
    }
}
