using Microsoft.EntityFrameworkCore;
using Supervision.Application.JointLists;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>The month's list: derived, changed, dispatched, 五(三)2–4.</summary>
public static class JointListSteps
{
    public static async Task<JointListDetails> Derives(this AtWork who, YearMonth month) => await who.Does(new DeriveJointList(month, await who.VersionOfAsync(month)));

    /// <summary>Takes these lines out of a visit, into one of their own.</summary>
    public static Task<DraftChange> Splits(this AtWork who, JointListDetails draft, Guid visit, params Guid[] lines) => who.Does(new SplitVisit(draft.Month, draft.Version, visit, lines));

    public static Task<DraftChange> Merges(this AtWork who, JointListDetails draft, Guid visit, Guid other) => who.Does(new MergeVisits(draft.Month, draft.Version, visit, other));

    public static Task<DraftChange> NamesTheLead(this AtWork who, JointListDetails draft, Guid visit, string department) =>
        who.Does(new NameLead(draft.Month, draft.Version, visit, department));

    public static async Task<DispatchReceipt> Dispatches(this AtWork who, YearMonth month) => await who.Does(new DispatchJointList(month, await who.VersionOfAsync(month)));

    /// <summary>Derives the month, dispatches what came out, and answers the visit of this enterprise.</summary>
    /// <param name="led">By which department the visit is led, where it is not the one that the derivation names.</param>
    public static async Task<Guid> DispatchesVisitOf(this AtWork who, Guid enterprise, YearMonth month, string? led = null)
    {
        var draft = await who.Derives(month);
        var visit = draft.Visits.Single(visit => visit.Enterprise.Id == enterprise).Id;
        var version = led is null ? draft.Version : (await who.NamesTheLead(draft, visit, led)).Version;
        return (await who.Does(new DispatchJointList(month, version))).Inspections.Single(one => one.VisitId == visit).Id;
    }

    /// <summary>Of the month's newest list, as somebody reads it on the board; 0 where there is none.</summary>
    private static Task<int> VersionOfAsync(this AtWork who, YearMonth month) => who.Flow.InDatabaseAsync(who.Who, db =>
        db.JointLists.Where(list => list.Month == month).OrderByDescending(list => list.Sequence).Select(list => list.Version).FirstOrDefaultAsync());
}
