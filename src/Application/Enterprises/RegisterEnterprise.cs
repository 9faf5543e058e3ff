using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>登记企业；代码已登记的拒绝</summary>
public sealed record RegisterEnterprise : EnterpriseForm, ICommand<Result<EnterpriseDetails>>
{
    /// <summary>统一社会信用代码，18位；小写字母自动转为大写</summary>
    /// <example>91440300664190863W</example>
    public required string Uscc { get; init; }
}

internal sealed class RegisterEnterpriseValidator : AbstractValidator<RegisterEnterprise>
{
    public RegisterEnterpriseValidator() => Include(new EnterpriseFormValidator());
}

internal sealed class RegisterEnterpriseHandler(ISupervisionDb db, ICurrentUser user, IDuplicateFinder finder) : IRequestHandler<RegisterEnterprise, Result<EnterpriseDetails>>
{
    public async Task<Result<EnterpriseDetails>> Handle(RegisterEnterprise request, CancellationToken ct)
    {
        var uscc = UnifiedSocialCreditCode.Parse(request.Uscc);
        if (uscc.IsError) return uscc.Error!;
        if (!user.MayWriteIn(request.SubdistrictCode)) return EnterpriseErrors.OtherStreet;

        await db.LockAsync(LockKey.EnterpriseCode(uscc.Value.Value), ct);

        if (await TakenAsync(uscc.Value.Value, ct) is { } taken) return taken;
        var facts = EnterpriseRules.Judge(request, await EnterpriseReference.GatherAsync(db, ct));
        if (facts.IsError) return facts.Error!;

        var enterprise = Enterprise.Register(uscc.Value, facts.Value);
        db.Enterprises.Add(enterprise);
        await db.SaveChangesAsync(ct);
        await finder.FindAsync([enterprise.Id], ct);
        return await db.ShowAsync(enterprise.Id, user, ct);
    }

    private async Task<Error?> TakenAsync(string uscc, CancellationToken ct)
    {
        var taken = (await db.Enterprises.CodedAsync([uscc], ct)).GetValueOrDefault(uscc);
        return taken is null ? null : taken.Uscc == uscc ? EnterpriseErrors.Registered(uscc) : EnterpriseErrors.Succeeded(uscc, taken.Name);
    }
}
