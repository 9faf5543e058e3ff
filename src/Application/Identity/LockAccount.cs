using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Locks an account for good, such as that of somebody who has left; never one's own, nor that of the last administrator.</summary>
public sealed record LockAccount(Guid Id) : ICommand<Result>;

internal sealed class LockAccountHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register, TimeProvider clock) : IRequestHandler<LockAccount, Result>
{
    public async Task<Result> Handle(LockAccount request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Of("accounts/lock"), ct);
        if (await register.All.SingleOrDefaultAsync(one => one.Id == request.Id, ct) is not { } account) return RecordErrors.Unknown;
        var here = AccountCase.Of(account, await AccountCase.AdministratorsAsync(register, ct), user, clock.GetUtcNow());
        if (AccountVerbs.Lock.Refuses(here) is { } refused) return refused;
        return await register.LockAsync(request.Id, ct);
    }
}
