namespace Supervision.Domain.Planning;

/// <summary>Visits that a body's accepted plan names for an enterprise and that it has neither filed nor made.</summary>
/// <param name="Count">How many; at least 1.</param>
/// <param name="Period">When the first of them is planned.</param>
public sealed record OwedVisit(Guid EnterpriseId, string Body, int Count, PlanPeriod Period);

/// <summary>
/// 五(三)2, 顺带查: what the accepted plans of a year still owe an enterprise. What a body has on record there in the year, carried out or not, goes to its rows in the order of their periods. Only rows that name the
/// enterprise owe it anything: one that draws from a sector and a street owes no enterprise in particular.
/// </summary>
public static class OwedVisits
{
    /// <param name="planned">Rows of accepted plans that name an enterprise and bring somebody there.</param>
    /// <param name="filed">How many lines of the year a body has on record at an enterprise.</param>
    public static IEnumerable<OwedVisit> Of(IEnumerable<PlannedVisits> planned, Func<Guid, string, int> filed) =>
        from row in planned
        group row by (row.EnterpriseId, row.Body) into same
        let visits = same.OrderBy(row => row.Period.Last).ThenBy(row => row.Period.First).SelectMany(row => Enumerable.Repeat(row.Period, row.Count)).Skip(filed(same.Key.EnterpriseId, same.Key.Body)).ToList()
        where visits.Count > 0
        select new OwedVisit(same.Key.EnterpriseId, same.Key.Body, visits.Count, visits[0]);
}

/// <summary>A row of an accepted plan that names an enterprise.</summary>
public sealed record PlannedVisits(Guid EnterpriseId, string Body, int Count, PlanPeriod Period);
