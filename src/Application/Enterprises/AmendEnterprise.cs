using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>
/// Replaces what is on record about an enterprise. Its code never changes: another code is another enterprise. A former name, address and risk colour stay in the file; what is under way moves with it to another street.
/// </summary>
public sealed record AmendEnterprise(Guid Id, int Version, EnterpriseAmendmentForm Form) : ICommand<Result<EnterpriseDetails>>;

/// <summary>企业档案变更后的内容</summary>
public sealed record EnterpriseAmendmentForm : EnterpriseForm
{
    /// <summary>变更风险等级的依据：文件或缘由，不超过200字</summary>
    /// <example>深坪应急〔2026〕31号</example>
    public string? RiskColourBasis { get; init; }
}

internal sealed class AmendEnterpriseValidator : AbstractValidator<AmendEnterprise>
{
    public AmendEnterpriseValidator()
    {
        RuleFor(amend => amend.Form).SetValidator(new EnterpriseFormValidator()).OverridePropertyName("");
        RuleFor(amend => amend.Form.RiskColourBasis).MaximumLength(200);
    }
}

internal sealed class AmendEnterpriseHandler(ISupervisionDb db, ICurrentUser user, IDuplicateFinder finder, TimeProvider clock) : IRequestHandler<AmendEnterprise, Result<EnterpriseDetails>>
{
    public async Task<Result<EnterpriseDetails>> Handle(AmendEnterprise request, CancellationToken ct)
    {
        var enterprise = await db.Visible<Enterprise>(user).FindAsync(request.Id, request.Version, ct);
        if (enterprise.IsError) return enterprise.Error!;
        if (EnterpriseVerbs.Amend.Refuses(new(enterprise.Value.Status, StrikeOffFacts.Nothing, user, enterprise.Value.MergedIntoId)) is { } refused) return refused;
        if (!user.MayWriteIn(request.Form.SubdistrictCode)) return EnterpriseErrors.OtherStreet;

        var reference = await EnterpriseReference.GatherAsync(db, ct);
        var facts = EnterpriseRules.Judge(request.Form, reference);
        if (facts.IsError) return facts.Error!;

        var (left, today) = (enterprise.Value.SubdistrictCode, clock.LocalToday());
        if (enterprise.Value.Amend(facts.Value, new(user.DisplayName, today, Typed.LineOrNull(request.Form.RiskColourBasis))))
        {
            await MoveAsync(enterprise.Value, left, reference, today, ct);
            await db.SaveChangesAsync(ct);
            await finder.FindAsync([request.Id], ct);
        }

        return await db.ShowAsync(request.Id, user, ct);
    }

    private async Task MoveAsync(Enterprise enterprise, string left, EnterpriseReference reference, DateOnly today, CancellationToken ct)
    {
        if (left == enterprise.SubdistrictCode) return;
        await db.LockAsync(LockKey.JointLists, ct);
        var open = await db.HandOverAsync(enterprise.Id, enterprise.SubdistrictCode, today, ct);
        enterprise.Moved(reference.Streets[left], reference.Streets[enterprise.SubdistrictCode], open);
    }
}
