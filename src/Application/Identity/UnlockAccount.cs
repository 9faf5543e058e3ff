using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Opens an account that was locked, by an administrator or by wrong passwords.</summary>
public sealed record UnlockAccount(Guid Id) : ICommand<Result>;

internal sealed class UnlockAccountHandler(ICurrentUser user, IAccountRegister register, TimeProvider clock) : IRequestHandler<UnlockAccount, Result>
{
    public async Task<Result> Handle(UnlockAccount request, CancellationToken ct)
    {
        if (await register.All.SingleOrDefaultAsync(one => one.Id == request.Id, ct) is not { } account) return RecordErrors.Unknown;
        if (AccountVerbs.Unlock.Refuses(AccountCase.Of(account, [], user, clock.GetUtcNow())) is { } refused) return refused;
        return await register.UnlockAsync(request.Id, ct);
    }
}
