using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;

namespace Supervision.Application.Identity;

/// <summary>Gives an account a new password where its owner has forgotten it; its sessions end, and it is open again after wrong passwords.</summary>
public sealed record ResetPassword(Guid Id, string Password) : ICommand<Result>;

internal sealed class ResetPasswordValidator : AbstractValidator<ResetPassword>
{
    public ResetPasswordValidator() => RuleFor(reset => reset.Password).NotEmpty().MaximumLength(100).OverridePropertyName("password");
}

internal sealed class ResetPasswordHandler(AccountChanges changes, IAccountRegister register) : IRequestHandler<ResetPassword, Result>
{
    public Task<Result> Handle(ResetPassword request, CancellationToken ct) =>
        changes.ChangeAsync(request.Id, AccountVerbs.ResetPassword, () => register.SetPasswordAsync(request.Id, request.Password, ct), ct);
}
