using static Supervision.Application.Common.Identity.Permission;

namespace Supervision.Application.Common.Identity;

/// <summary>Who may do what, as one table.</summary>
public static class RolePermissions
{
    private static readonly string[] Reads =
        [EnterprisesRead, FilingsRead, JointListsRead, InspectionsRead, HazardsRead, GuidelinesRead, ReferenceRead, DashboardRead];

    private static readonly Dictionary<Role, HashSet<string>> Table = new()
    {
        [Role.Administrator] = [EnterprisesRead, EnterprisesContacts, EnterprisesWrite, EnterprisesImport, CertificatesRead, ReferenceRead, CalendarWrite, ParametersWrite, AuditRead, UsersManage, SystemOperate],
        [Role.Lead] =
        [
            .. Reads, EnterprisesContacts, EnterprisesWrite, EnterprisesImport, CertificatesRead, FilingsApprove, JointListsDerive, JointListsDispatch, InspectionsSchedule, InspectionsConfirm, InspectionsDrop,
            HazardsManage, HazardsCountersign, RechecksWrite, RechecksWaive, GuidelinesReview, ManualsCompile, CalendarWrite, ParametersWrite, AuditRead,
        ],
        [Role.Justice] = [.. Reads],
        [Role.RuleOfLaw] = [.. Reads],
        [Role.Leader] = [.. Reads, EnterprisesContacts, InspectionsRespond],
        [Role.Liaison] =
        [
            .. Reads, EnterprisesContacts, FilingsWrite, FilingsSubmit, GuidelinesWrite, InspectionsRespond, InspectionsCarryOut, HazardsRectify, HazardsManage,
            RechecksWrite, RechecksRecord, ClosureReportsWrite, AttachmentsWrite,
        ],
        [Role.Officer] = [.. Reads, EnterprisesContacts, InspectionsCarryOut, HazardsRectify, RechecksWrite, RechecksRecord, AttachmentsWrite],
        [Role.StreetCoordinator] = [.. Reads, EnterprisesContacts, EnterprisesWrite, InspectionsSchedule, InspectionsConfirm, RechecksWrite],
        [Role.Enterprise] = [EnterprisesRead, EnterprisesContacts, InspectionsRead, HazardsRead, HazardsRectify, ReferenceRead, AttachmentsWrite],
        [Role.Observer] = [InspectionsRead, ReferenceRead],
    };

    public static IReadOnlySet<string> Of(Role role) => Table[role];
}
