using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Application.Filings.Caps;

/// <summary>Ends a row of the cap table before its time.</summary>
/// <param name="Last">最后一天（含），最早为今天</param>
public sealed record EndFrequencyCap(Guid Id, int Version, DateOnly Last, string Reason) : ICommand<Result<FrequencyCapRow>>;

internal sealed class EndFrequencyCapValidator : AbstractValidator<EndFrequencyCap>
{
    public EndFrequencyCapValidator() => RuleFor(end => end.Reason).NotEmpty().MaximumLength(300);
}

internal sealed class EndFrequencyCapHandler(ISupervisionDb db, ICurrentUser user, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<EndFrequencyCap, Result<FrequencyCapRow>>
{
    public async Task<Result<FrequencyCapRow>> Handle(EndFrequencyCap request, CancellationToken ct)
    {
        var today = clock.LocalToday();
        await db.LockAsync(LockKey.FrequencyCaps, ct);
        var found = await db.FrequencyCaps.AsQueryable().FindAsync(request.Id, request.Version, ct);
        if (found.IsError) return found.Error!;
        if (CapVerbs.End.Refuses(new(found.Value, today, user)) is { } refused) return refused;
        var ended = found.Value.End(request.Last, today, Typed.Line(request.Reason));
        if (ended.IsError) return ended.Error!;
        await db.SaveChangesAsync(ct);
        var all = await db.FrequencyCaps.AsNoTracking().ToListAsync(ct);
        return FrequencyCapRow.Of(found.Value, CapStates.Of(found.Value, all, today), parameters.On(today).CapTableRefuses) with { Can = CapVerbs.All.For(new(found.Value, today, user)) };
    }
}
