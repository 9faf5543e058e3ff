using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>Replaces what is on record about an enterprise. Its code never changes: another code is another enterprise.</summary>
public sealed record AmendEnterprise(Guid Id, int Version, EnterpriseForm Form) : ICommand<Result<EnterpriseDetails>>;

internal sealed class AmendEnterpriseValidator : AbstractValidator<AmendEnterprise>
{
    public AmendEnterpriseValidator() => RuleFor(amend => amend.Form).SetValidator(new EnterpriseFormValidator()).OverridePropertyName("");
}

internal sealed class AmendEnterpriseHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<AmendEnterprise, Result<EnterpriseDetails>>
{
    public async Task<Result<EnterpriseDetails>> Handle(AmendEnterprise request, CancellationToken ct)
    {
        var enterprise = await db.Visible<Enterprise>(user).FindAsync(request.Id, request.Version, ct);
        if (enterprise.IsError) return enterprise.Error!;
        if (EnterpriseVerbs.Amend.Refuses(new(enterprise.Value.Status, StrikeOffFacts.Nothing, user)) is { } refused) return refused;
        if (!user.MayWriteIn(request.Form.SubdistrictCode)) return EnterpriseErrors.OtherStreet;

        var facts = EnterpriseRules.Judge(request.Form, await EnterpriseReference.GatherAsync(db, ct));
        if (facts.IsError) return facts.Error!;

        enterprise.Value.Amend(facts.Value);
        await db.SaveChangesAsync(ct);
        return await db.ShowAsync(request.Id, user, ct);
    }
}
