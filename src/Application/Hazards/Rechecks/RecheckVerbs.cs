using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>对一次复查可以办理的事</summary>
public enum RecheckVerb
{
    [Label("登记结果")] Record,
    [Label("改期")] Move,
    [Label("取消")] CallOff,
}

/// <summary>A recheck as somebody wants to do something to it.</summary>
/// <param name="Departments">Whose hazards it takes.</param>
/// <param name="Undecided">Those of them whose results are not all in.</param>
internal sealed record RecheckCase(RecheckStatus Status, DateOnly Date, IReadOnlyList<string> Departments, IReadOnlyList<string> Undecided, DateOnly Today, ICurrentUser User) : ICase
{
    public static RecheckCase Of(Recheck recheck, DateOnly today, ICurrentUser user) =>
        new(recheck.Status, recheck.Date, [.. recheck.Departments], [.. recheck.Hazards.Where(each => each.Open).Select(each => each.Department).Distinct()], today, user);
}

internal static class RecheckVerbs
{
    public static readonly Verb<RecheckVerb, RecheckCase> Record = new(RecheckVerb.Record, Permission.RechecksRecord, here =>
        Refused(here, RecheckAction.Record)
        ?? (here.Undecided.Any(here.User.ActsFor) ? null : RecheckErrors.NothingToRecord)
        ?? ResultRules.Recording.Refusal(new(here.Date, here.Today, Known: true, Acting: true, "", Passed: true, NewDueOn: null)));

    public static readonly Verb<RecheckVerb, RecheckCase> Move = new(RecheckVerb.Move, Permission.RechecksWrite, here => Refused(here, RecheckAction.Move) ?? Foreign(here));

    public static readonly Verb<RecheckVerb, RecheckCase> CallOff = new(RecheckVerb.CallOff, Permission.RechecksWrite, here => Refused(here, RecheckAction.CallOff) ?? Foreign(here));

    public static readonly Verbs<RecheckVerb, RecheckCase> All = [Record, Move, CallOff];

    private static Error? Refused(RecheckCase here, RecheckAction action) => RecheckTransitions.Table.Next(here.Status, action).Error;

    private static Error? Foreign(RecheckCase here) => here.User.Coordinates() || here.Departments.Any(here.User.ActsFor) ? null : RecheckErrors.Foreign;
}
