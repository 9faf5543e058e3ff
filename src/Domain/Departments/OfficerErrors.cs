using Supervision.Domain.Common;

namespace Supervision.Domain.Departments;

public static class OfficerErrors
{
    public static readonly Error Left = Error.Elsewhere("officer.left", "已经停用");
    public static readonly Error Present = Error.Elsewhere("officer.present", "没有停用，无需恢复");
    public static readonly Error SameDepartment = Error.Invalid("officer.transfer.same", "已在这个单位", "department");
    public static readonly Error UnknownDepartment = Error.Invalid("officer.department.unknown", "没有这个单位", "department");
    public static readonly Error Foreign = Error.Forbidden("officer.foreign", "名册由本单位和牵头单位登记，不能登记其他单位的人员", Clause.TwoOfficers);
    public static readonly Error TransferAbroad = Error.Forbidden("officer.transfer.foreign", "调往其他区级单位的，由牵头单位办理", Clause.TwoOfficers);

    public static Error CertificateTaken(string holder, string department) => Error.Invalid("officer.certificate.taken", $"这个执法证号已登记在{department}的{holder}名下；人员调动的请办理调动", "certificateNo", Clause.TwoOfficers);
}
