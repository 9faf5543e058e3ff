using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Catalogues.Changes;

/// <summary>Hands a change in for the lead's review, 五(一).</summary>
public sealed record SubmitItemChange(Guid Id, int Version) : ICommand<Result<ItemChangeReceipt>>;

internal sealed class SubmitItemChangeHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<SubmitItemChange, Result<ItemChangeReceipt>>
{
    public Task<Result<ItemChangeReceipt>> Handle(SubmitItemChange request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Submit, change => change.Submit(clock.GetUtcNow()), ct);
}
