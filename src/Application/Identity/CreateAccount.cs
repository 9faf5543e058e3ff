using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Makes an account with a first password, which its administrator hands over and its owner changes.</summary>
public sealed record CreateAccount(AccountForm Form) : ICommand<Result<AccountRef>>;

/// <summary>新账号</summary>
/// <param name="UserName">用户名：字母、数字和 . - _，不能与已有的相同</param>
/// <param name="DisplayName">姓名</param>
/// <param name="Role">角色</param>
/// <param name="Password">初始密码，告知本人后由其修改</param>
/// <param name="Department">所在单位代码；企业、观察员、管理员不填</param>
/// <param name="EnterpriseId">企业账号所属企业的 id</param>
public sealed record AccountForm(string UserName, string DisplayName, Role Role, string Password, string? Department = null, Guid? EnterpriseId = null);

public sealed record AccountRef(Guid Id);

internal sealed class CreateAccountValidator : AbstractValidator<CreateAccount>
{
    public CreateAccountValidator()
    {
        RuleFor(create => create.Form.UserName).NotEmpty().MaximumLength(50).Matches("^[A-Za-z0-9._-]*$").WithMessage("用户名只能用字母、数字和 . - _").OverridePropertyName("userName");
        RuleFor(create => create.Form.DisplayName).NotEmpty().MaximumLength(50).OverridePropertyName("displayName");
        RuleFor(create => create.Form.Password).NotEmpty().MaximumLength(100).OverridePropertyName("password");
        RuleFor(create => create.Form.Department).MaximumLength(10).OverridePropertyName("department");
    }
}

internal sealed class CreateAccountHandler(ISupervisionDb db, ICurrentUser user, IAccountRegister register) : IRequestHandler<CreateAccount, Result<AccountRef>>
{
    public async Task<Result<AccountRef>> Handle(CreateAccount request, CancellationToken ct)
    {
        var form = request.Form;
        if (await db.MisplacedAsync(user, form.Role, form.Department, form.EnterpriseId, ct) is { } refused) return refused;
        var made = await register.AddAsync(new(form.UserName.Trim(), Typed.Line(form.DisplayName), form.Role, form.Password, form.Department, form.EnterpriseId), ct);
        return made.IsError ? made.Error! : new AccountRef(made.Value);
    }
}
