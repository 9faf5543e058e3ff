using System.Collections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;
using static Supervision.Application.Notifications.Told;

namespace Supervision.Application.Notifications;

/// <summary>Whom a message is for. Who did it is never told, and nobody is told of what they could not open.</summary>
public enum Told
{
    [Label("区应急管理局统筹人员")] Lead,

    /// <summary>Liaison and leader of every body.</summary>
    [Label("各单位联络员、分管领导")] AllBodies,

    /// <summary>The 应急办 of every street.</summary>
    [Label("各街道应急办")] AllStreets,

    /// <summary>Liaison and leader of the department that filed.</summary>
    [Label("备案单位联络员、分管领导")] Filer,

    /// <summary>Liaison and leader of each department that takes part.</summary>
    [Label("参加单位联络员、分管领导")] Invited,

    /// <summary>Officers of each department that takes part.</summary>
    [Label("参加单位执法人员")] Officers,

    /// <summary>Liaison and leader of the one department that the event names.</summary>
    [Label("所涉单位联络员、分管领导")] Department,

    /// <summary>Liaison, leader and officers of the department that found the hazard.</summary>
    [Label("发现隐患的单位")] Finder,

    /// <summary>The 应急办 of the street.</summary>
    [Label("属地街道应急办")] Coordinator,

    /// <summary>The enterprise's own accounts, where the event may be read by it and the matter may be opened by it.</summary>
    [Label("企业")] Inspected,

    /// <summary>区司法局.</summary>
    [Label("区司法局")] Justice,

    /// <summary>Who handed the work in.</summary>
    [Label("提交人")] Uploader,
}

/// <summary>Who is told of what: the whole of it.</summary>
public static class NotificationTable
{
    public static readonly NotificationRules Rules = new()
    {
        { typeof(FilingSubmitted), [Lead] },
        { typeof(FilingReturned), [Filer] },
        { typeof(FilingRegistered), [Filer, Lead] },
        { typeof(FilingWithdrawn), [Filer, Lead] },
        { typeof(FilingChased), [Department] },
        { typeof(CompanionInvited), [Department] },
        { typeof(CompanionDeclined), [Lead] },
        { typeof(CompanionWithdrawn), [Department] },
        { typeof(JointListDispatched), [AllBodies, AllStreets, Lead] },
        { typeof(InspectionScheduled), [Invited, Coordinator] },
        { typeof(InspectionAnswered), [Coordinator] },
        { typeof(InspectionPartDropped), [Department, Coordinator] },
        { typeof(InspectionPartSpared), [Invited, Coordinator] },
        { typeof(InspectionConfirmed), [Invited, Officers] },
        { typeof(EnterpriseNotified), [Inspected, Invited] },
        { typeof(NobodyFound), [Invited, Coordinator, Lead] },
        { typeof(FindingsSubmitted), [Inspected, Invited, Coordinator] },
        { typeof(InspectionCancelled), [Inspected, Invited, Officers, Coordinator] },
        { typeof(ProcedureClosed), [Department] },
        { typeof(ReportDueMoved), [Department] },
        { typeof(AnswerDueMoved), [Department] },
        { typeof(ClosureReported), [Lead] },
        { typeof(InspectionClosed), [Inspected, Invited, Coordinator, Lead] },
        { typeof(HazardOrdered), [Inspected, Coordinator] },
        { typeof(HazardRectified), [Finder] },
        { typeof(HazardExtended), [Inspected, Finder] },
        { typeof(HazardClosed), [Inspected, Finder] },
        { typeof(HazardPassed), [Lead, Finder] },
        { typeof(HazardFailed), [Inspected, Finder] },
        { typeof(HazardCountersigned), [Inspected, Finder] },
        { typeof(HazardSentBack), [Inspected, Finder] },
        { typeof(RecheckPlanned), [Inspected, Invited, Officers, Coordinator] },
        { typeof(RecheckRecorded), [Inspected, Invited, Coordinator] },
        { typeof(ItemChangeSubmitted), [Lead] },
        { typeof(ItemChangeReturned), [Department] },
        { typeof(ItemChangeAccepted), [Department] },
        { typeof(CataloguePublished), [AllBodies] },
        { typeof(AnnualPlanSubmitted), [Lead] },
        { typeof(AnnualPlanReturned), [Department] },
        { typeof(AnnualPlanAccepted), [Department] },
        { typeof(SlotShown), [Inspected] },
        { typeof(SlotObjected), [Lead] },
        { typeof(SlotObjectionDecided), [Inspected] },
        { typeof(DistrictPlanRecorded), [Justice, AllBodies] },
        { typeof(DistrictPlanAcknowledged), [Lead, AllBodies] },
        { typeof(EnterpriseImportEnded), [Uploader] },
        { typeof(EnterpriseMoved), [Coordinator] },
        { typeof(DepartmentDeadlines), [Department] },
        { typeof(EnterpriseDeadlines), [Inspected] },
    };
}

/// <summary>Kinds of events with whom they are for.</summary>
public sealed class NotificationRules : IEnumerable<KeyValuePair<string, IReadOnlyList<Told>>>
{
    private readonly Dictionary<string, IReadOnlyList<Told>> _rules = [];

    public IReadOnlySet<string> Kinds => _rules.Keys.ToHashSet();

    public IReadOnlyList<Told> Of(string kind) => _rules[kind];

    public void Add(Type what, IReadOnlyList<Told> told) => _rules.Add(EventKindAttribute.Of(what).Kind, told);

    public IEnumerator<KeyValuePair<string, IReadOnlyList<Told>>> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
