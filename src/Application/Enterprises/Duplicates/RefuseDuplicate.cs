using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Duplicates;

/// <summary>Says that the two are two; they are not proposed again, and it is kept who said so and why.</summary>
public sealed record RefuseDuplicate(Guid Id, int Version, string Reason) : ICommand<Result<DuplicateRow>>;

internal sealed class RefuseDuplicateValidator : AbstractValidator<RefuseDuplicate>
{
    public RefuseDuplicateValidator() => RuleFor(refuse => refuse.Reason).IsLine(300);
}

internal sealed class RefuseDuplicateHandler(ISupervisionDb db, ICurrentUser user, DuplicateViews views, TimeProvider clock) : IRequestHandler<RefuseDuplicate, Result<DuplicateRow>>
{
    public async Task<Result<DuplicateRow>> Handle(RefuseDuplicate request, CancellationToken ct)
    {
        await db.LockAsync(LockKey.EnterpriseMerges, ct);
        var found = await db.Visible<DuplicatePair>(user).FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        var pair = found.Value;
        if (DuplicateVerbs.Refuse.Refuses(new(pair.Status, user)) is { } refused) return refused;
        var names = await db.Visible<Enterprise>(user).Where(enterprise => enterprise.Id == pair.FirstId || enterprise.Id == pair.SecondId).ToDictionaryAsync(enterprise => enterprise.Id, enterprise => enterprise.Name, ct);
        var outcome = pair.Refuse(names[pair.FirstId], names[pair.SecondId], Typed.Line(request.Reason), user.DisplayName, clock.GetUtcNow());
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return (await views.OfAsync([pair], ct))[0];
    }
}
