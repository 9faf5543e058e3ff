using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;

namespace Supervision.Application.Departments.Delegations;

/// <summary>A deed was made public: when and where; said again, it puts right what was said.</summary>
/// <param name="Address">Web address or place.</param>
public sealed record PublishDelegation(Guid Id, int Version, DateOnly On, string Address) : ICommand<Result<DelegationReceipt>>;

internal sealed class PublishDelegationValidator : AbstractValidator<PublishDelegation>
{
    public PublishDelegationValidator() => RuleFor(publish => publish.Address).IsLine(300);
}

internal sealed class PublishDelegationHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<PublishDelegation, Result<DelegationReceipt>>
{
    public async Task<Result<DelegationReceipt>> Handle(PublishDelegation request, CancellationToken ct) =>
        await db.ActAsync(await db.FindAsync(user, request.Id, request.Version, DelegationVerbs.Publish, ct), deed => deed.Publish(new(request.On, request.Address)), DelegationReceipt.Of, ct);
}
