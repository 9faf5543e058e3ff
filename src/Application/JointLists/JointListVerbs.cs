using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;

namespace Supervision.Application.JointLists;

/// <summary>对一个月的联合执法名单可以办理的事</summary>
public enum JointListVerb
{
    [Label("推导")] Derive,

    /// <summary>拆分、合并、指定带队单位</summary>
    [Label("调整")] Change,
    [Label("下发")] Dispatch,
}

/// <summary>What has become of a draft since it was derived.</summary>
/// <param name="Passed">Visits without a working day that can still be used.</param>
/// <param name="LinesGone">A line was withdrawn, or another month has taken it.</param>
/// <param name="Fallen">Why lines no longer stand, each reason once.</param>
internal sealed record DraftStanding(int Visits, int Passed, bool LinesGone, IReadOnlyList<Breach> Fallen)
{
    /// <param name="isOpen">Whether a line is registered and in no inspection.</param>
    /// <param name="standing">Why an open line cannot be carried out; null where it can.</param>
    public static DraftStanding Of(IReadOnlyCollection<JointVisit> visits, UsableDays days, Func<Guid, bool> isOpen, Func<Guid, Breach?> standing)
    {
        var lines = visits.SelectMany(visit => visit.Lines).Select(line => line.LineId).ToLookup(isOpen);
        return new(visits.Count, visits.Count(visit => days.Span(visit.Window) is null), lines[false].Any(), [.. lines[true].Select(standing).OfType<Breach>().DistinctBy(breach => breach.Title)]);
    }
}

/// <summary>A month as somebody wants to do something to it.</summary>
/// <param name="Newest">Its newest list: the draft, or the last that was dispatched.</param>
/// <param name="Draft">How the draft stands; null without one, or where it does not matter.</param>
internal sealed record MonthCase(JointList? Newest, DraftStanding? Draft, ICurrentUser User) : ICase;

internal static class JointListVerbs
{
    public static readonly Verb<JointListVerb, MonthCase> Derive = new(JointListVerb.Derive, Permission.JointListsDerive, _ => null);

    public static readonly Verb<JointListVerb, MonthCase> Change = new(JointListVerb.Change, Permission.JointListsDerive, here => Refused(here, JointListAction.Change));

    public static readonly Verb<JointListVerb, MonthCase> Dispatch = new(JointListVerb.Dispatch, Permission.JointListsDispatch, here => Refused(here, JointListAction.Dispatch) ?? here.Draft switch
    {
        { Visits: 0 } => JointListErrors.Empty,
        { Passed: > 0 and var passed } => JointListErrors.Passed(passed),
        { LinesGone: true } => JointListErrors.Outdated,
        { Fallen: { Count: > 0 } fallen } => JointListErrors.Fallen(fallen),
        _ => null,
    });

    public static readonly Verbs<JointListVerb, MonthCase> All = [Derive, Change, Dispatch];

    private static Error? Refused(MonthCase here, JointListAction action) => here.Newest is null ? JointListErrors.NoDraft : here.Newest.May(action).Error;
}
