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
}

/// <summary>A department as somebody wants to enter something of it.</summary>
internal sealed record DepartmentCase(Department Department, ICurrentUser User) : ICase
{
    public Error? Foreign => User.KeepsRosterOf(Department.Code) ? null : OfficerErrors.Foreign with { IsElsewhere = true };
}

internal static class DepartmentVerbs
{
    public static readonly Verb<DepartmentVerb, DepartmentCase> Appoint = new(DepartmentVerb.Appoint, Permission.RostersWrite, here => here.Foreign);

    public static readonly Verb<DepartmentVerb, DepartmentCase> EnterOfficer = new(DepartmentVerb.EnterOfficer, Permission.RostersWrite, here => here.Foreign);

    public static readonly Verb<DepartmentVerb, DepartmentCase> RegisterDelegation = new(DepartmentVerb.RegisterDelegation, Permission.RostersWrite, here =>
        here.Department.ParentCode is null ? DelegationErrors.NoOffice with { IsElsewhere = true }
        : here.User.Delegates(here.Department.Code) ? null
        : DelegationErrors.Foreign with { IsElsewhere = true });

    public static readonly Verbs<DepartmentVerb, DepartmentCase> All = [Appoint, EnterOfficer, RegisterDelegation];
}
