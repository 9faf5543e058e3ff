using static Supervision.Application.Common.Identity.Permission;

namespace Supervision.Application.Common.Identity;

/// <summary>Who may do what, as one table.</summary>
public static class RolePermissions
{
    private static readonly string[] Reads =
        [EnterprisesRead, FilingsRead, JointListsRead, InspectionsRead, HazardsRead, GuidelinesRead, ItemChangesRead, ReferenceRead, DashboardRead, AnnualPlansRead, DistrictPlansRead];

    private static readonly Dictionary<Role, HashSet<string>> Table = new()
    {
        [Role.Administrator] = [EnterprisesRead, EnterprisesContacts, EnterprisesWrite, EnterprisesMerge, EnterprisesImport, CertificatesRead, RostersWrite, DepartmentsSuspend, AttachmentsWrite, ReferenceRead, CalendarWrite, ParametersWrite, AuditRead, UsersManage, SystemOperate],
        [Role.Lead] =
        [
            .. Reads, EnterprisesContacts, EnterprisesWrite, EnterprisesMerge, EnterprisesImport, CertificatesRead, RostersWrite, DepartmentsSuspend, AttachmentsWrite, FilingsApprove, CapsWrite, DisclosuresWrite, ExternalVisitsWrite, JointListsDerive, JointListsDispatch, InspectionsSchedule, InspectionsConfirm, InspectionsDrop,
            HazardsManage, HazardsCountersign, RechecksWrite, RechecksWaive, ItemChangesReview, LawsReplace, CataloguesPublish, GuidelinesReview, ManualsCompile, CalendarWrite, ParametersWrite, AuditRead,
            AnnualPlansAccept, DistrictPlansConsolidate,
        ],
        [Role.Justice] = [.. Reads, DistrictPlansAcknowledge],
        [Role.RuleOfLaw] = [.. Reads],
        [Role.Leader] = [.. Reads, EnterprisesContacts, FilingsHeadApprove, DisclosuresWrite, InspectionsRespond, RostersWrite, AttachmentsWrite],
        [Role.Liaison] =
        [
            .. Reads, EnterprisesContacts, FilingsWrite, FilingsSubmit, FilingsHeadApprove, CapsWrite, DisclosuresWrite, ExternalVisitsWrite, InspectionsRespond, InspectionsCarryOut, HazardsRectify, HazardsManage,
            RechecksWrite, RechecksRecord, ClosureReportsWrite, AttachmentsWrite, AnnualPlansWrite, ItemChangesWrite, GuidelinesWrite, RostersWrite,
        ],
        [Role.Officer] = [.. Reads, EnterprisesContacts, InspectionsCarryOut, HazardsRectify, RechecksWrite, RechecksRecord, AttachmentsWrite],
        [Role.StreetCoordinator] = [.. Reads, EnterprisesContacts, EnterprisesWrite, ExternalVisitsWrite, InspectionsSchedule, InspectionsConfirm, RechecksWrite],
        [Role.Enterprise] = [EnterprisesRead, EnterprisesContacts, InspectionsRead, HazardsRead, HazardsRectify, ReferenceRead, AttachmentsWrite, DistrictPlansRead, DistrictPlansObject],
        [Role.Observer] = [InspectionsRead, ReferenceRead],
    };

    public static IReadOnlySet<string> Of(Role role) => Table[role];
}
