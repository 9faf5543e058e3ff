using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>Hands a change in for the lead's review, 五(一).</summary>
public sealed record SubmitItemChange(Guid Id, int Version) : ICommand<Result<ItemChangeReceipt>>;

internal sealed class SubmitItemChangeHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SubmitItemChange, Result<ItemChangeReceipt>>
{
    public Task<Result<ItemChangeReceipt>> Handle(SubmitItemChange request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Submit, change => change.Submit(clock.GetUtcNow()), ct);
}
