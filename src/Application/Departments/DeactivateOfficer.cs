using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Departments;

/// <summary>Somebody enforces no more; what they did, and what names them, stays on record.</summary>
/// <param name="From">The first day without them; null for today.</param>
public sealed record DeactivateOfficer(Guid Id, int Version, string Reason, DateOnly? From) : ICommand<Result<OfficerReceipt>>;

internal sealed class DeactivateOfficerValidator : AbstractValidator<DeactivateOfficer>
{
    public DeactivateOfficerValidator() => RuleFor(deactivate => deactivate.Reason).IsLine(200);
}

internal sealed class DeactivateOfficerHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<DeactivateOfficer, Result<OfficerReceipt>>
{
    public async Task<Result<OfficerReceipt>> Handle(DeactivateOfficer request, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, request.Id, request.Version, OfficerVerbs.Deactivate, ct), officer => officer.Deactivate(request.From ?? clock.LocalToday(), request.Reason), OfficerReceipt.Of, ct);
}

/// <summary>Somebody is back.</summary>
public sealed record ReactivateOfficer(Guid Id, int Version) : ICommand<Result<OfficerReceipt>>;

internal sealed class ReactivateOfficerHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ReactivateOfficer, Result<OfficerReceipt>>
{
    public async Task<Result<OfficerReceipt>> Handle(ReactivateOfficer request, CancellationToken ct) =>
        await db.ActAsync(await InServiceAsync(await db.FindAsync(user, request.Id, request.Version, OfficerVerbs.Reactivate, ct), ct), officer => officer.Reactivate(), OfficerReceipt.Of, ct);

    private async Task<Result<Officer>> InServiceAsync(Result<Officer> found, CancellationToken ct) =>
        !found.IsError && await db.SuspendedWithAsync(found.Value.Department, ct) is not null ? SuspensionErrors.OutOfService : found;
}
