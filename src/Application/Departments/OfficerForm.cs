using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>名册中的一个人</summary>
/// <param name="Name">姓名</param>
/// <param name="Kind">类别；执法人员须填执法证</param>
/// <param name="CertificateNo">执法证号；执法人员必填，其他人员不填</param>
/// <param name="IssuedBy">发证机关</param>
/// <param name="ValidFrom">执法证有效期的第一天</param>
/// <param name="ValidUntil">执法证有效期的最后一天（含）</param>
public sealed record OfficerForm(string Name, OfficerKind Kind, string? CertificateNo = null, string? IssuedBy = null, DateOnly? ValidFrom = null, DateOnly? ValidUntil = null)
{
    internal Certificate? Certificate => Kind == OfficerKind.Officer ? new(Typed.Number(CertificateNo), IssuedBy, new(ValidFrom!.Value, ValidUntil!.Value)) : null;
}

/// <summary>名册办理的回执</summary>
public sealed record OfficerReceipt(Guid Id, int Version) : IVersioned
{
    internal static OfficerReceipt Of(Officer officer) => new(officer.Id, officer.Version);
}

internal sealed class OfficerFormValidator : AbstractValidator<OfficerForm>
{
    public OfficerFormValidator()
    {
        RuleFor(form => form.Name).IsLine(60);
        RuleFor(form => form.Kind).IsInEnum();
        RuleFor(form => form.CertificateNo).MaximumLength(40);
        RuleFor(form => form.IssuedBy).MaximumLength(100);
        When(form => form.Kind == OfficerKind.Officer, () =>
        {
            RuleFor(form => form.CertificateNo).Must(number => Typed.Number(number).Length > 0).WithMessage("执法人员须填写执法证号");
            RuleFor(form => form.ValidFrom).NotNull().WithMessage("须填写有效期的第一天");
            RuleFor(form => form.ValidUntil).NotNull().WithMessage("须填写有效期的最后一天");
            RuleFor(form => form.ValidUntil).GreaterThanOrEqualTo(form => form.ValidFrom).When(form => form.ValidFrom is not null).WithMessage("最后一天不能早于第一天");
        }).Otherwise(() => RuleFor(form => form.CertificateNo).Must(number => Typed.Number(number).Length == 0).WithMessage("只有执法人员填写执法证"));
    }
}

internal static class Certificates
{
    /// <summary>A certificate belongs to one person. The caller holds <see cref="LockKey.Certificate"/>.</summary>
    /// <param name="own">Whose it may be already.</param>
    public static async Task<Error?> TakenAsync(this ISupervisionDb db, Certificate? certificate, Guid? own, CancellationToken ct)
    {
        if (certificate is null) return null;
        var number = Typed.Number(certificate.Number);
        var holder = await db.Officers.AsNoTracking().Where(officer => officer.CertificateNo == number && officer.Id != own).Select(officer => new { officer.Name, officer.Department }).FirstOrDefaultAsync(ct);
        if (holder is null) return null;
        var department = await db.Departments.Where(one => one.Code == holder.Department).Select(one => one.Name).SingleAsync(ct);
        return OfficerErrors.CertificateTaken(holder.Name, department);
    }

    public static Task LockAsync(this ISupervisionDb db, Certificate? certificate, CancellationToken ct) =>
        certificate is null ? Task.CompletedTask : db.LockAsync(LockKey.Certificate(Typed.Number(certificate.Number)), ct);
}
