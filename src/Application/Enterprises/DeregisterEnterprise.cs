using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises;

/// <summary>
/// Strikes an enterprise off, or with <paramref name="Restore"/> takes it back in. Its course stays readable. Refused while lines are on record or visits are under way there:
/// who filed must withdraw, and the street must cancel, before anybody is sent to a door that is closed.
/// </summary>
public sealed record DeregisterEnterprise(Guid Id, int Version, string Reason, bool Restore = false) : ICommand<Result<EnterpriseDetails>>;

internal sealed class DeregisterEnterpriseValidator : AbstractValidator<DeregisterEnterprise>
{
    public DeregisterEnterpriseValidator() => RuleFor(request => request.Reason).NotEmpty().MaximumLength(200);
}

internal sealed class DeregisterEnterpriseHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<DeregisterEnterprise, Result<EnterpriseDetails>>
{
    public async Task<Result<EnterpriseDetails>> Handle(DeregisterEnterprise request, CancellationToken ct)
    {
        var enterprise = await db.Visible<Enterprise>(user).FindAsync(request.Id, request.Version, ct);
        if (enterprise.IsError) return enterprise.Error!;

        await db.LockAsync(LockKey.Enterprise(request.Id), ct);
        var here = await EnterpriseCase.GatherAsync(db, request.Id, enterprise.Value.Status, enterprise.Value.MergedIntoId, user, ct);
        if ((request.Restore ? EnterpriseVerbs.Restore : EnterpriseVerbs.Deregister).Refuses(here) is { } refused) return refused;

        var outcome = request.Restore ? enterprise.Value.Restore(request.Reason) : enterprise.Value.Deregister(request.Reason);
        if (outcome.IsError) return outcome.Error!;

        await db.SaveChangesAsync(ct);
        return await db.ShowAsync(request.Id, user, ct);
    }
}
