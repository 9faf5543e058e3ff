using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;

namespace Supervision.Application.Catalogues.Laws;

/// <summary>Takes back that a law was replaced; its items are no longer to be reviewed for it.</summary>
public sealed record WithdrawLawReplacement(Guid Id, int Version, string Reason) : ICommand<Result<LawReplacementRow>>;

internal sealed class WithdrawLawReplacementValidator : AbstractValidator<WithdrawLawReplacement>
{
    public WithdrawLawReplacementValidator() => RuleFor(withdraw => withdraw.Reason).IsLine(300);
}

internal sealed class WithdrawLawReplacementHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<WithdrawLawReplacement, Result<LawReplacementRow>>
{
    public async Task<Result<LawReplacementRow>> Handle(WithdrawLawReplacement request, CancellationToken ct)
    {
        var found = await db.LawReplacements.AsQueryable().FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        if (LawReplacementVerbs.Withdraw.Refuses(new(found.Value, user)) is { } refused) return refused;
        return await db.ActAsync(found, one => one.Withdraw(Typed.Line(request.Reason)), one => LawReplacementRow.Of(one, [], user), ct);
    }
}
