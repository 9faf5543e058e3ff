using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.Filings.Spared;

/// <summary>Takes back that a visit was let go: it is to be made after all.</summary>
public sealed record RevokeSparedVisit(Guid Id, int Version, string Reason) : ICommand<Result<SparedVisitRow>>;

internal sealed class RevokeSparedVisitValidator : AbstractValidator<RevokeSparedVisit>
{
    public RevokeSparedVisitValidator() => RuleFor(revoke => revoke.Reason).NotEmpty().MaximumLength(300);
}

internal sealed class RevokeSparedVisitHandler(ISupervisionDb db, ICurrentUser user, SparedVisitViews views) : IRequestHandler<RevokeSparedVisit, Result<SparedVisitRow>>
{
    public async Task<Result<SparedVisitRow>> Handle(RevokeSparedVisit request, CancellationToken ct)
    {
        var found = await db.Visible<SparedVisit>(user).FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        if (SparedVisitVerbs.Revoke.Refuses(new(found.Value.Body, found.Value.RevokedReason is not null, user)) is { } refused) return refused;
        var outcome = found.Value.Revoke(Typed.Line(request.Reason));
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return (await views.OfAsync([found.Value], ct))[0];
    }
}
