using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments.Delegations;

/// <summary>A deed stands no more from a day on.</summary>
/// <param name="From">The first day without it; null for today.</param>
public sealed record RevokeDelegation(Guid Id, int Version, string Reason, DateOnly? From) : ICommand<Result<DelegationReceipt>>;

internal sealed class RevokeDelegationValidator : AbstractValidator<RevokeDelegation>
{
    public RevokeDelegationValidator() => RuleFor(revoke => revoke.Reason).IsLine(200);
}

internal sealed class RevokeDelegationHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<RevokeDelegation, Result<DelegationReceipt>>
{
    public async Task<Result<DelegationReceipt>> Handle(RevokeDelegation request, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, request.Id, request.Version, DelegationVerbs.Revoke, ct), deed => deed.Revoke(request.From ?? clock.LocalToday(), request.Reason), DelegationReceipt.Of, ct);
}
