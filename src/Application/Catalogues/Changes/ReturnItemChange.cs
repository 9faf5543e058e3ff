using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>The lead sends a change back to its body.</summary>
/// <param name="Reason">What is to be changed. 2–1,000 characters.</param>
public sealed record ReturnItemChange(Guid Id, int Version, string Reason) : ICommand<Result<ItemChangeReceipt>>;

internal sealed class ReturnItemChangeValidator : AbstractValidator<ReturnItemChange>
{
    public ReturnItemChangeValidator() => RuleFor(request => request.Reason).NotEmpty().Length(2, 1000);
}

internal sealed class ReturnItemChangeHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<ReturnItemChange, Result<ItemChangeReceipt>>
{
    public Task<Result<ItemChangeReceipt>> Handle(ReturnItemChange request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Return, change => change.Return(request.Reason.Trim()), ct);
}
