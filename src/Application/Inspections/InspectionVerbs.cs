using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Inspections;

/// <summary>对一次检查可以办理的事</summary>
public enum InspectionVerb
{
    [Label("排期")] Schedule,
    [Label("确认")] Confirm,
    [Label("告知企业")] Notify,
    [Label("取消")] Cancel,
    [Label("安排复查")] PlanRecheck,
}

/// <summary>What can be done to a visit as a whole; what a body does for its own part is <see cref="ParticipationVerbs"/>.</summary>
internal static class InspectionVerbs
{
    public static readonly Verb<InspectionVerb, VisitCase> Schedule = new(InspectionVerb.Schedule, Permission.InspectionsSchedule, here => here.Visit.MaySchedule().Error);

    public static readonly Verb<InspectionVerb, VisitCase> Confirm = new(InspectionVerb.Confirm, Permission.InspectionsConfirm, here =>
        here.Visit.MayConfirm().Error ?? (here.Visit.Date is not { } date ? null : SchedulingRules.Confirm.Refusal(new(date, here.Facts.Today, default, IsWorkingDay: true))));

    public static readonly Verb<InspectionVerb, VisitCase> Notify = new(InspectionVerb.Notify, Permission.InspectionsConfirm, here => here.Visit.MayNotify().Error);

    public static readonly Verb<InspectionVerb, VisitCase> Cancel = new(InspectionVerb.Cancel, Permission.InspectionsConfirm, here => here.Visit.MayCancel().Error);

    public static readonly Verb<InspectionVerb, VisitCase> PlanRecheck = new(InspectionVerb.PlanRecheck, Permission.RechecksWrite, here =>
        here.Visit.MayPlanRecheck().Error
        ?? (here.Facts.Waiting.Count == 0 ? HazardErrors.NothingWaits
            : here.User.Coordinates() || here.Facts.Waiting.Any(here.User.ActsFor) ? null : HazardErrors.OthersWait));

    public static readonly Verbs<InspectionVerb, VisitCase> All = [Schedule, Confirm, Notify, Cancel, PlanRecheck];
}
