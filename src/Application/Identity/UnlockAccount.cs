using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Opens an account that was locked, by an administrator or by wrong passwords.</summary>
public sealed record UnlockAccount(Guid Id) : ICommand<Result>;

internal sealed class UnlockAccountHandler(AccountChanges changes, IAccountRegister register) : IRequestHandler<UnlockAccount, Result>
{
    public Task<Result> Handle(UnlockAccount request, CancellationToken ct) => changes.ChangeAsync(request.Id, AccountVerbs.Unlock, () => register.UnlockAsync(request.Id, ct), ct);
}
