using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Takes the second factor from an account whose owner has lost the phone; its sessions end, and where the role needs one it is taken on anew.</summary>
public sealed record ResetAuthenticator(Guid Id) : ICommand<Result>;

internal sealed class ResetAuthenticatorHandler(AccountChanges changes, IAccountRegister register) : IRequestHandler<ResetAuthenticator, Result>
{
    public Task<Result> Handle(ResetAuthenticator request, CancellationToken ct) =>
        changes.ChangeAsync(request.Id, AccountVerbs.ResetAuthenticator, () => register.ResetAuthenticatorAsync(request.Id, ct), ct);
}
