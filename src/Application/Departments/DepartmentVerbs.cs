using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>对一个单位的名册可以办理的事</summary>
public enum DepartmentVerb
{
    [Label("任命")] Appoint,
    [Label("登记人员")] EnterOfficer,
    [Label("登记委托文书")] RegisterDelegation,
    [Label("停用单位")] Suspend,
    [Label("恢复单位")] Restore,
}

/// <summary>A department as somebody wants to enter something of it.</summary>
/// <param name="Suspended">Which department was suspended so that this one is out of service: itself or its body; null in service.</param>
internal sealed record DepartmentCase(Department Department, string? Suspended, ICurrentUser User) : ICase
{
    public Error? Foreign => !User.KeepsRosterOf(Department.Code) ? OfficerErrors.Foreign with { IsElsewhere = true } : OutOfService;

    public Error? OutOfService => Suspended is null ? null : SuspensionErrors.OutOfService;
}

internal static class DepartmentVerbs
{
    public static readonly Verb<DepartmentVerb, DepartmentCase> Appoint = new(DepartmentVerb.Appoint, Permission.RostersWrite, here => here.Foreign);

    public static readonly Verb<DepartmentVerb, DepartmentCase> EnterOfficer = new(DepartmentVerb.EnterOfficer, Permission.RostersWrite, here => here.Foreign);

    public static readonly Verb<DepartmentVerb, DepartmentCase> RegisterDelegation = new(DepartmentVerb.RegisterDelegation, Permission.RostersWrite, here =>
        here.Department.ParentCode is null ? DelegationErrors.NoOffice with { IsElsewhere = true }
        : here.User.Delegates(here.Department.Code) ? here.OutOfService
        : DelegationErrors.Foreign with { IsElsewhere = true });

    public static readonly Verb<DepartmentVerb, DepartmentCase> Suspend = new(DepartmentVerb.Suspend, Permission.DepartmentsSuspend, here =>
        here.Department.Body == Bodies.Emergency && here.Department.ParentCode is null || here.Department.Role is DepartmentRole.Justice or DepartmentRole.RuleOfLaw ? SuspensionErrors.Lead
        : here.Suspended is not null ? SuspensionErrors.Already
        : here.User.Department is { } own && Bodies.Include(here.Department.Code, own) ? SuspensionErrors.Own
        : null);

    public static readonly Verb<DepartmentVerb, DepartmentCase> Restore = new(DepartmentVerb.Restore, Permission.DepartmentsSuspend, here =>
        here.Suspended is null ? SuspensionErrors.InService : here.Suspended != here.Department.Code ? SuspensionErrors.WithBody : null);

    public static readonly Verbs<DepartmentVerb, DepartmentCase> All = [Appoint, EnterOfficer, RegisterDelegation, Suspend, Restore];
}
