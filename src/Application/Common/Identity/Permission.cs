namespace Supervision.Application.Common.Identity;

/// <summary>What an operation needs. Each operation of the API names one; the SPA's menu shows what the caller has.</summary>
public static class Permission
{
    public const string EnterprisesRead = "enterprises.read";
    public const string EnterprisesWrite = "enterprises.write";
    public const string EnterprisesImport = "enterprises.import";

    /// <summary>Sees names and phones of an enterprise's people; whoever may change them must.</summary>
    public const string EnterprisesContacts = "enterprises.contacts";

    /// <summary>Sees the certificate numbers of every body's officers: who keeps the rosters.</summary>
    public const string CertificatesRead = "certificates.read";
    public const string FilingsRead = "filings.read";
    public const string FilingsWrite = "filings.write";
    public const string FilingsSubmit = "filings.submit";
    public const string FilingsApprove = "filings.approve";
    public const string JointListsRead = "joint-lists.read";
    public const string JointListsDerive = "joint-lists.derive";
    public const string JointListsDispatch = "joint-lists.dispatch";
    public const string InspectionsRead = "inspections.read";
    public const string InspectionsSchedule = "inspections.schedule";
    public const string InspectionsRespond = "inspections.respond";
    public const string InspectionsConfirm = "inspections.confirm";

    /// <summary>Lets a body go that declined or did not come; the lead's alone.</summary>
    public const string InspectionsDrop = "inspections.drop";
    public const string InspectionsCarryOut = "inspections.carry-out";
    public const string HazardsRead = "hazards.read";
    public const string HazardsRectify = "hazards.rectify";
    public const string HazardsManage = "hazards.manage";
    public const string HazardsCountersign = "hazards.countersign";
    public const string RechecksWrite = "rechecks.write";
    public const string RechecksRecord = "rechecks.record";
    public const string RechecksWaive = "rechecks.waive";
    public const string ClosureReportsWrite = "closure-reports.write";
    /// <summary>Uploads files: whoever proves an exemption or reports a rectification.</summary>
    public const string AttachmentsWrite = "attachments.write";
    public const string CalendarWrite = "calendar.write";
    public const string ParametersWrite = "parameters.write";
    public const string ReferenceRead = "reference.read";
    public const string AuditRead = "audit.read";
    public const string UsersManage = "users.manage";

    /// <summary>Looks after the running system: jobs and deliveries.</summary>
    public const string SystemOperate = "system.operate";
    public const string DashboardRead = "dashboard.read";
}
