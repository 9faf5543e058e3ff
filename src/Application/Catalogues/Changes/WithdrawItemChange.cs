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

/// <summary>A body takes its change back before it is accepted.</summary>
public sealed record WithdrawItemChange(Guid Id, int Version) : ICommand<Result<ItemChangeReceipt>>;

internal sealed class WithdrawItemChangeHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<WithdrawItemChange, Result<ItemChangeReceipt>>
{
    public Task<Result<ItemChangeReceipt>> Handle(WithdrawItemChange request, CancellationToken ct) =>
        db.ChangeAsync(user, (request.Id, request.Version), ItemChangeVerbs.Withdraw, change => change.Withdraw(), ct);
}
