using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards;

/// <summary>对一项隐患可以办理的事</summary>
public enum HazardVerb
{
    [Label("延期")] Extend,
    [Label("报告整改")] Rectify,
    [Label("安排复查")] PlanRecheck,
    [Label("登记复查结果")] RecordRecheck,
    [Label("会签")] Countersign,
}

/// <summary>A hazard as somebody wants to do something to it.</summary>
/// <param name="RecheckOn">The day of the recheck that is planned for it.</param>
/// <param name="Finder">What the department is called that found it.</param>
internal sealed record HazardCase(Hazard Hazard, DateOnly? RecheckOn, string Finder, DateOnly Today, ICurrentUser User) : ICase
{
    public bool Own => User.ActsFor(Hazard.Department);

    public HazardFacts FactsFor(bool acting, DateOnly? newDueOn = null) => new(acting, Finder, Today, newDueOn);
}

internal static class HazardVerbs
{
    public static readonly Verb<HazardVerb, HazardCase> Extend = new(HazardVerb.Extend, Permission.HazardsManage, here =>
        here.Hazard.MayExtend().Error ?? HazardRules.Extend.Refusal(here.FactsFor(here.Own || here.User.Is(Role.Lead))));

    public static readonly Verb<HazardVerb, HazardCase> Rectify = new(HazardVerb.Rectify, Permission.HazardsRectify, here =>
        here.Hazard.MayRectify().Error ?? HazardRules.Rectify.Refusal(here.FactsFor(here.Own || here.User.Is(Role.Enterprise))));

    public static readonly Verb<HazardVerb, HazardCase> PlanRecheck = new(HazardVerb.PlanRecheck, Permission.RechecksWrite, here => RecheckRules.Candidate.Refusal(RecheckFacts.Of(here)));

    public static readonly Verb<HazardVerb, HazardCase> RecordRecheck = new(HazardVerb.RecordRecheck, Permission.RechecksRecord, here =>
        !here.Hazard.WaitsForRecheck || here.RecheckOn is not { } on ? RecheckErrors.NotPlanned
            : ResultRules.Recording.Refusal(new(on, here.Today, Known: true, here.Own, here.Finder, Passed: true, NewDueOn: null)));

    public static readonly Verb<HazardVerb, HazardCase> Countersign = new(HazardVerb.Countersign, Permission.HazardsCountersign, here => here.Hazard.MayCountersign().Error);

    public static readonly Verbs<HazardVerb, HazardCase> All = [Extend, Rectify, PlanRecheck, RecordRecheck, Countersign];
}
