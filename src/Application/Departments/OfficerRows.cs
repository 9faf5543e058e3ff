using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <param name="CertificateNo">执法证号；其他单位的隐去中段，无证人员没有</param>
/// <param name="IssuedBy">发证机关；不详的没有</param>
/// <param name="ValidUntil">执法证有效期至</param>
/// <param name="Certificate">今天执法证的状态；60日内到期的为即将到期</param>
/// <param name="LeftOn">自哪天起停用；在岗的没有</param>
public sealed record OfficerRow(
    Guid Id, string Department, string Name, OfficerKind Kind, string? CertificateNo, string? IssuedBy, DateOnly? ValidFrom, DateOnly? ValidUntil, CertificateState Certificate, DateOnly? LeftOn)
{
    internal static OfficerRow Of(Officer officer, ICurrentUser user, DateOnly today) => new(
        officer.Id, officer.Department, officer.Name, officer.Kind, user.SeesCertificatesOf(officer.Department) ? officer.CertificateNo : Masking.Certificate(officer.CertificateNo), officer.IssuedBy,
        officer.ValidFrom, officer.ValidUntil, officer.CertificateOn(today), officer.LeftOn);
}
