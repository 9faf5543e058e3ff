using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

public static class SuspensionErrors
{
    public static readonly Error OutOfService = Error.Conflict("department.suspended", "这个单位已停用，恢复后再办理", Clause.Liaisons);

    public static readonly Error Already = Error.Elsewhere("department.suspended.already", "这个单位已经停用", Clause.Liaisons);

    public static readonly Error WithBody = Error.Elsewhere("department.suspended.with-body", "这个单位随其上级单位停用，请恢复上级单位", Clause.Liaisons);

    public static readonly Error InService = Error.Elsewhere("department.in-service", "这个单位没有停用", Clause.Liaisons);

    public static readonly Error Lead = Error.Elsewhere("department.suspend.lead", "牵头单位、司法局和依法治区办不能停用", Clause.Liaisons);

    public static readonly Error Own = Error.Conflict("department.suspend.own", "不能停用自己所在的单位", Clause.Liaisons);
}
