using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Departments;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>The accounts, by user name.</summary>
public sealed record ListAccounts : PageRequest, IQuery<Result<Page<AccountRow>>>
{
    public Role? Role { get; init; }

    /// <summary>所在单位代码</summary>
    public string? Department { get; init; }

    /// <summary>只看已锁定的（true）或可以登录的（false）</summary>
    public bool? Locked { get; init; }

    internal static readonly Sorts<AccountRecord> Sorts = new(account => account.Id) { ["name"] = account => account.UserName };
}

/// <summary>一个账号</summary>
/// <param name="UserName">用户名</param>
/// <param name="DisplayName">姓名</param>
/// <param name="Role">角色</param>
/// <param name="Department">所在单位代码；企业、观察员、管理员没有</param>
/// <param name="DepartmentName">所在单位名称</param>
/// <param name="EnterpriseName">企业账号所属企业的名称</param>
/// <param name="Locked">现在不能登录</param>
/// <param name="LockedUntil">连续输错密码后暂时锁定到何时；由管理员锁定的没有</param>
/// <param name="Authenticator">已绑定动态验证码</param>
/// <param name="FirstPassword">仍用管理员给的密码，下次登录须修改</param>
/// <param name="Can">当前用户现在可以办理的事；不能办理的说明原因</param>
public sealed record AccountRow(
    Guid Id, string UserName, string DisplayName, Role Role, string? Department, string? DepartmentName, string? EnterpriseName, bool Locked, DateTimeOffset? LockedUntil,
    bool Authenticator, bool FirstPassword, IReadOnlyList<Can<AccountVerb>> Can);

internal sealed class ListAccountsValidator : PageRequestValidator<ListAccounts>
{
    public ListAccountsValidator() : base(ListAccounts.Sorts) => RuleFor(list => list.Department).MaximumLength(10);
}

internal sealed class ListAccountsHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register, TimeProvider clock) : IRequestHandler<ListAccounts, Result<Page<AccountRow>>>
{
    public async Task<Result<Page<AccountRow>>> Handle(ListAccounts request, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var found = register.All;
        if (request.Role is { } role) found = found.Where(account => account.Role == role);
        if (request.Department is { } department) found = found.Where(account => account.Department == department);
        if (request.Locked is { } locked) found = found.Where(account => (account.LockedUntil != null && account.LockedUntil > now) == locked);
        if (Typed.LineOrNull(request.Q) is { } q) found = found.Where(account => account.UserName.Contains(q) || account.DisplayName.Contains(q));

        var page = await found.SortBy(request, ListAccounts.Sorts, "name").ToPageAsync(request, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        var administrators = await AccountCase.AdministratorsAsync(register, ct);
        var wanted = page.Items.Select(account => account.EnterpriseId).OfType<Guid>().ToArray();
        var enterprises = wanted.Length == 0 ? [] : await db.Visible<Domain.Enterprises.Enterprise>(user).Where(one => wanted.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, ct);
        return page.Select(account =>
        {
            var here = AccountCase.Of(account, administrators, user, now);
            return new AccountRow(
                account.Id, account.UserName, account.DisplayName, account.Role, account.Department, account.Department is { } code ? names.Of(code) : null,
                account.EnterpriseId is { } id ? enterprises.GetValueOrDefault(id) : null,
                here.IsLocked, here.IsLocked && !here.IsLockedForGood ? account.LockedUntil : null, account.HasAuthenticator, account.MustChangePassword, AccountVerbs.All.For(here));
        });
    }
}
