using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Does to an account what its verb allows, one change after another: who is the last administrator depends on all of them.</summary>
internal sealed class AccountChanges(ISupervisionDb db, ICurrentUser user, IAccountRegister register, TimeProvider clock)
{
    public async Task<Result> ChangeAsync(Guid id, Verb<AccountVerb, AccountCase> verb, Func<Task<Result>> change, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Accounts, ct);
        if (await register.All.SingleOrDefaultAsync(account => account.Id == id, ct) is not { } account) return RecordErrors.Unknown;
        var here = AccountCase.Of(account, await AccountCase.AdministratorsAsync(register, ct), user, clock.GetUtcNow());
        return verb.Refuses(here) is { } refused ? refused : await change();
    }
}
