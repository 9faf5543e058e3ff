using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>A body takes its change back before it is accepted.</summary>
public sealed record WithdrawItemChange(Guid Id, int Version) : ICommand<Result<ItemChangeReceipt>>;

internal sealed class WithdrawItemChangeHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<WithdrawItemChange, Result<ItemChangeReceipt>>
{
    public Task<Result<ItemChangeReceipt>> Handle(WithdrawItemChange request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Withdraw, change => change.Withdraw(), ct);
}
