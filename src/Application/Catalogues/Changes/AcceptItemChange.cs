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

/// <summary>The lead accepts a change: the next edition has it, 五(一).</summary>
public sealed record AcceptItemChange(Guid Id, int Version) : ICommand<Result<ItemChangeReceipt>>;

internal sealed class AcceptItemChangeHandler(ISupervisionDb db, ICurrentUser user, TimeProvider clock) : IRequestHandler<AcceptItemChange, Result<ItemChangeReceipt>>
{
    public Task<Result<ItemChangeReceipt>> Handle(AcceptItemChange request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Accept, change => change.Accept(clock.GetUtcNow()), ct);
}
