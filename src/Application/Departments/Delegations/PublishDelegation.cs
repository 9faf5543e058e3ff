using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments.Delegations;

/// <summary>A deed was made public: when and where; said again, it puts right what was said.</summary>
/// <param name="Address">Web address or place.</param>
public sealed record PublishDelegation(Guid Id, int Version, DateOnly On, string Address) : ICommand<Result<DelegationReceipt>>;

internal sealed class PublishDelegationValidator : AbstractValidator<PublishDelegation>
{
    public PublishDelegationValidator() => RuleFor(publish => publish.Address).Must(address => Typed.LineOrNull(address) is not null).WithMessage("必须填写公布的网址或地点").MaximumLength(300);
}

internal sealed class PublishDelegationHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<PublishDelegation, Result<DelegationReceipt>>
{
    public async Task<Result<DelegationReceipt>> Handle(PublishDelegation request, CancellationToken ct)
    {
        var found = await db.FindAsync(user, request.Id, request.Version, DelegationVerbs.Publish, ct);
        if (found.IsError) return found.Error!;
        var outcome = found.Value.Publish(new(request.On, request.Address));
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return DelegationReceipt.Of(found.Value);
    }
}
