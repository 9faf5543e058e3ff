using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Ports;
using Supervision.Application.Departments;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Opens an account that was locked, by an administrator or by wrong passwords.</summary>
public sealed record UnlockAccount(Guid Id) : ICommand<Result>;

internal sealed class UnlockAccountHandler(ISupervisionDb db, AccountChanges changes, IAccountRegister register) : IRequestHandler<UnlockAccount, Result>
{
    public Task<Result> Handle(UnlockAccount request, CancellationToken ct) => changes.ChangeAsync(request.Id, AccountVerbs.Unlock, async () =>
        await register.All.Where(account => account.Id == request.Id).Select(account => account.Department).SingleAsync(ct) is { } department && await db.SuspendedWithAsync(department, ct) is not null
            ? AccountErrors.SuspendedDepartment
            : await register.UnlockAsync(request.Id, ct), ct);
}
