using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments.Delegations;

/// <summary>A deed stands no more from a day on.</summary>
/// <param name="From">The first day without it; null for today.</param>
public sealed record RevokeDelegation(Guid Id, int Version, string Reason, DateOnly? From) : ICommand<Result<DelegationReceipt>>;

internal sealed class RevokeDelegationValidator : AbstractValidator<RevokeDelegation>
{
    public RevokeDelegationValidator() => RuleFor(revoke => revoke.Reason).Must(reason => Typed.LineOrNull(reason) is not null).WithMessage("必须填写原因").MaximumLength(200);
}

internal sealed class RevokeDelegationHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RevokeDelegation, Result<DelegationReceipt>>
{
    public async Task<Result<DelegationReceipt>> Handle(RevokeDelegation request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, DelegationVerbs.Revoke, ct);
        if (found.IsError) return found.Error!;
        var outcome = found.Value.Revoke(request.From ?? clock.LocalToday(), request.Reason);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return DelegationReceipt.Of(found.Value);
    }
}
