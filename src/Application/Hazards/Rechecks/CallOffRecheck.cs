using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>Calls a planned recheck off, with a reason: hazards without a result wait for a recheck again.</summary>
public sealed record CallOffRecheck(Guid Id, int Version, string Reason) : ICommand<Result<RecheckDetails>>;

internal sealed class CallOffRecheckValidator : AbstractValidator<CallOffRecheck>
{
    public CallOffRecheckValidator() => RuleFor(request => request.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class CallOffRecheckHandler(RecheckChanges changes) : IRequestHandler<CallOffRecheck, Result<RecheckDetails>>
{
    public Task<Result<RecheckDetails>> Handle(CallOffRecheck request, CancellationToken ct) =>
        changes.ChangeAsync(request.Id, request.Version, RecheckVerbs.CallOff, (recheck, _) => recheck.CallOff(request.Reason), ct);
}
