using FluentValidation;
using MediatR;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Validation;
using Supervision.Domain.Common;

namespace Supervision.Application.Disclosures;

/// <summary>Strikes a publication that was entered wrongly; it stays readable, and the one before it counts again.</summary>
public sealed record StrikeDisclosure(Guid Id, int Version, string Reason) : ICommand<Result<DisclosureRow>>;

internal sealed class StrikeDisclosureValidator : AbstractValidator<StrikeDisclosure>
{
    public StrikeDisclosureValidator() => RuleFor(strike => strike.Reason).IsLine(300);
}

internal sealed class StrikeDisclosureHandler(ISupervisionDb db, ICurrentUser user) : IRequestHandler<StrikeDisclosure, Result<DisclosureRow>>
{
    public async Task<Result<DisclosureRow>> Handle(StrikeDisclosure request, CancellationToken ct)
    {
        if (!user.IsStaff()) return RecordErrors.Unknown;
        var found = await db.Disclosures.AsQueryable().FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        if (DisclosureVerbs.Strike.Refuses(new(found.Value, user)) is { } refused) return refused;
        return await db.ActAsync(found, disclosure => disclosure.Strike(Typed.Line(request.Reason)), disclosure => DisclosureRow.Of(disclosure, null, user), ct);
    }
}
