using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>The lead accepts a change: the next edition has it, 五(一).</summary>
public sealed record AcceptItemChange(Guid Id, int Version) : ICommand<Result<ItemChangeReceipt>>;

internal sealed class AcceptItemChangeHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AcceptItemChange, Result<ItemChangeReceipt>>
{
    public Task<Result<ItemChangeReceipt>> Handle(AcceptItemChange request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Accept, change => change.Accept(clock.GetUtcNow()), ct);
}
