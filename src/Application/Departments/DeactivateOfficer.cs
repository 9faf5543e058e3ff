using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments;

/// <summary>Somebody enforces no more; what they did, and what names them, stays on record.</summary>
/// <param name="From">The first day without them; null for today.</param>
public sealed record DeactivateOfficer(Guid Id, int Version, string Reason, DateOnly? From) : ICommand<Result<OfficerReceipt>>;

internal sealed class DeactivateOfficerValidator : AbstractValidator<DeactivateOfficer>
{
    public DeactivateOfficerValidator() => RuleFor(deactivate => deactivate.Reason).Must(reason => Typed.LineOrNull(reason) is not null).WithMessage("必须填写原因").MaximumLength(200);
}

internal sealed class DeactivateOfficerHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DeactivateOfficer, Result<OfficerReceipt>>
{
    public async Task<Result<OfficerReceipt>> Handle(DeactivateOfficer request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, OfficerVerbs.Deactivate, ct);
        if (found.IsError) return found.Error!;
        var outcome = found.Value.Deactivate(request.From ?? clock.LocalToday(), request.Reason);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return OfficerReceipt.Of(found.Value);
    }
}

/// <summary>Somebody is back.</summary>
public sealed record ReactivateOfficer(Guid Id, int Version) : ICommand<Result<OfficerReceipt>>;

internal sealed class ReactivateOfficerHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ReactivateOfficer, Result<OfficerReceipt>>
{
    public async Task<Result<OfficerReceipt>> Handle(ReactivateOfficer request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, OfficerVerbs.Reactivate, ct);
        if (found.IsError) return found.Error!;
        var outcome = found.Value.Reactivate();
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return OfficerReceipt.Of(found.Value);
    }
}
