using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.External;

/// <summary>Strikes the registration of an external visit that was wrong; it stays readable and counts no more.</summary>
public sealed record StrikeExternalVisit(Guid Id, int Version, string Reason) : ICommand<Result<ExternalVisitRow>>;

internal sealed class StrikeExternalVisitValidator : AbstractValidator<StrikeExternalVisit>
{
    public StrikeExternalVisitValidator() => RuleFor(strike => strike.Reason).NotEmpty().MaximumLength(300);
}

internal sealed class StrikeExternalVisitHandler(ISupervisionDb db, ICurrentUser user, ExternalVisitViews views) : IRequestHandler<StrikeExternalVisit, Result<ExternalVisitRow>>
{
    public async Task<Result<ExternalVisitRow>> Handle(StrikeExternalVisit request, CancellationToken ct)
    {
        var found = await db.Visible<ExternalVisit>(user).FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        if (ExternalVisitVerbs.Strike.Refuses(new(found.Value, user)) is { } refused) return refused;
        var outcome = found.Value.Strike(Typed.Line(request.Reason));
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return (await views.OfAsync([found.Value], ct))[0];
    }
}
