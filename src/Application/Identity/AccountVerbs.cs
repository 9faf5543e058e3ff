using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>对一个账号可以办理的事</summary>
public enum AccountVerb
{
    [Label("重置密码")] ResetPassword,
    [Label("重置动态验证码")] ResetAuthenticator,
    [Label("锁定")] Lock,
    [Label("解锁")] Unlock,
}

/// <summary>An account as somebody wants to do something to it.</summary>
/// <param name="IsLocked">Nobody can sign in with it now.</param>
/// <param name="IsLastAdministrator">Without it nobody could look after the accounts any more.</param>
internal sealed record AccountCase(AccountRecord Account, bool IsLocked, bool IsLastAdministrator, ICurrentUser User) : ICase
{
    public static AccountCase Of(AccountRecord account, IReadOnlyList<Guid> administrators, ICurrentUser user, DateTimeOffset now) =>
        new(account, account.LockedUntil > now, administrators.All(id => id == account.Id), user);

    /// <summary>By an administrator, not for some minutes by wrong passwords.</summary>
    public bool IsLockedForGood => Account.LockedUntil == DateTimeOffset.MaxValue;

    /// <summary>Administrators who can sign in, two at most: the question is whether one is the last.</summary>
    public static Task<List<Guid>> AdministratorsAsync(IAccountRegister register, CancellationToken ct) =>
        register.All.Where(account => account.Role == Role.Administrator && account.LockedUntil != DateTimeOffset.MaxValue).OrderBy(account => account.Id).Select(account => account.Id).Take(2).ToListAsync(ct);
}

internal static class AccountVerbs
{
    public static readonly Verb<AccountVerb, AccountCase> ResetPassword = new(AccountVerb.ResetPassword, Permission.UsersManage, _ => null);

    public static readonly Verb<AccountVerb, AccountCase> ResetAuthenticator = new(AccountVerb.ResetAuthenticator, Permission.UsersManage, here => here.Account.HasAuthenticator ? null : AccountErrors.NoAuthenticator);

    public static readonly Verb<AccountVerb, AccountCase> Lock = new(AccountVerb.Lock, Permission.UsersManage, here =>
        here.IsLockedForGood ? AccountErrors.Locked
        : here.Account.Id == here.User.Id ? AccountErrors.Own
        : here.IsLastAdministrator ? AccountErrors.LastAdministrator
        : null);

    public static readonly Verb<AccountVerb, AccountCase> Unlock = new(AccountVerb.Unlock, Permission.UsersManage, here => here.IsLocked ? null : AccountErrors.Open);

    public static readonly Verbs<AccountVerb, AccountCase> All = [ResetPassword, ResetAuthenticator, Lock, Unlock];
}
