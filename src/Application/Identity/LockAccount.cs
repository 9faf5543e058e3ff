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

internal sealed class LockAccountHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register) : IRequestHandler<LockAccount, Result>
{
    public async Task<Result> Handle(LockAccount request, CancellationToken ct)
    {
        if (request.Id == user.Id) return AccountErrors.Own;
        await db.LockAsync(LockKey.Of("accounts/lock"), ct);
        if (!await register.All.AnyAsync(account => account.Id != request.Id && account.Role == Role.Administrator && account.LockedUntil != DateTimeOffset.MaxValue, ct)) return AccountErrors.LastAdministrator;
        return await register.LockAsync(request.Id, ct);
    }
}
