using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Locks an account for good, such as that of somebody who has left; never one's own, nor that of the last administrator.</summary>
public sealed record LockAccount(Guid Id) : ICommand<Result>;

internal sealed class LockAccountHandler(AccountChanges changes, IAccountRegister register) : IRequestHandler<LockAccount, Result>
{
    public Task<Result> Handle(LockAccount request, CancellationToken ct) => changes.ChangeAsync(request.Id, AccountVerbs.Lock, () => register.LockAsync(request.Id, ct), ct);
}
