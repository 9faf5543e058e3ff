using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Attachments;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Attachments;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments.Delegations;

/// <summary>委托、授权执法的文书</summary>
/// <param name="Office">街道机构的代码</param>
/// <param name="Kind">授权或委托</param>
/// <param name="SafetyDomains">委托执法的安全领域，限上级单位负责的</param>
/// <param name="DeedNo">文号</param>
/// <param name="ValidFrom">有效期的第一天</param>
/// <param name="ValidUntil">有效期的最后一天（含）</param>
/// <param name="ItemIds">只委托这些监管事项；不填为上述领域的全部事项</param>
/// <param name="DeedId">文书的附件 id，须先上传</param>
/// <param name="PublishedOn">公布日期；尚未公布的不填，公布后登记</param>
/// <param name="PublishedAt">公布的网址或地点</param>
public sealed record RegisterDelegation(
    string Office, DelegationKind Kind, IReadOnlyList<SafetyDomain> SafetyDomains, string DeedNo, DateOnly ValidFrom, DateOnly ValidUntil, IReadOnlyList<Guid>? ItemIds = null, Guid? DeedId = null,
    DateOnly? PublishedOn = null, string? PublishedAt = null) : ICommand<Result<DelegationReceipt>>;

/// <summary>委托文书办理的回执</summary>
public sealed record DelegationReceipt(Guid Id, int Version) : IVersioned
{
    internal static DelegationReceipt Of(Delegation delegation) => new(delegation.Id, delegation.Version);
}

internal sealed class RegisterDelegationValidator : AbstractValidator<RegisterDelegation>
{
    public RegisterDelegationValidator()
    {
        RuleFor(register => register.Office).NotEmpty().MaximumLength(10);
        RuleFor(register => register.Kind).IsInEnum();
        RuleFor(register => register.SafetyDomains).Must(domains => domains is { Count: > 0 and <= 20 }).WithMessage("至少一个安全领域");
        RuleFor(register => register.ItemIds).Must(items => items is null || items.Count <= 200).WithMessage("最多200个监管事项");
        RuleFor(register => register.DeedNo).IsLine(100);
        RuleFor(register => register.ValidUntil).GreaterThanOrEqualTo(register => register.ValidFrom).WithMessage("最后一天不能早于第一天");
        RuleFor(register => register.PublishedAt).MaximumLength(300);
        RuleFor(register => register.PublishedAt).Must((register, at) => (Typed.LineOrNull(at) is null) == (register.PublishedOn is null)).WithMessage("公布日期和网址或地点一并填写");
    }
}

internal sealed class RegisterDelegationHandler(ISupervisionDb db, ICurrentUser user, AttachmentLinks links, TimeProvider clock) : IRequestHandler<RegisterDelegation, Result<DelegationReceipt>>
{
    public async Task<Result<DelegationReceipt>> Handle(RegisterDelegation request, CancellationToken ct)
    {
        var office = await db.Departments.AsNoTracking().SingleOrDefaultAsync(one => one.Code == request.Office, ct);
        if (office is null || !user.IsStaff()) return OfficerErrors.UnknownDepartment;
        if (DepartmentVerbs.RegisterDelegation.Refuses(new(office, await db.SuspendedWithAsync(office.Code, ct), user)) is { } refused) return refused;
        if (request.SafetyDomains.Any(domain => domain.Body() != office.Body)) return DelegationErrors.ForeignDomain;
        Guid[] items = [.. (request.ItemIds ?? []).Distinct()];
        if (items.Length > 0 && await db.SupervisionItems.CountAsync(item => items.Contains(item.Id) && item.Body == office.Body && request.SafetyDomains.Contains(item.SafetyDomain), ct) < items.Length) return DelegationErrors.ForeignItem;

        var registered = Delegation.Register(office.Code, new(request.Kind, [.. request.SafetyDomains.Distinct()], items, new(request.ValidFrom, request.ValidUntil), request.DeedNo, request.DeedId), clock.GetUtcNow());
        if (request.PublishedOn is { } on) registered.Publish(new(on, request.PublishedAt!));
        if (request.DeedId is { } deed && !await links.TryAddAsync(new(AttachmentOwnerKind.Delegation, registered.Id), AttachmentPurpose.Deed, [deed], ct)) return DelegationErrors.DeedUnknown;
        db.Delegations.Add(registered);
        await db.SaveChangesAsync(ct);
        return DelegationReceipt.Of(registered);
    }
}
