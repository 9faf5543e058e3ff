using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>Calls a visit off before it starts; its lines are cancelled with it and no longer count for the year, 六(三).</summary>
public sealed record CancelInspection(Guid Id, int Version, string Reason) : ICommand<Result<InspectionDetails>>;

internal sealed class CancelInspectionValidator : AbstractValidator<CancelInspection>
{
    public CancelInspectionValidator() => RuleFor(request => request.Reason).NotEmpty().MaximumLength(500);
}

internal sealed class CancelInspectionHandler(ISupervisionDb db, InspectionChanges changes) : IRequestHandler<CancelInspection, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(CancelInspection request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, InspectionVerbs.Cancel, async here =>
    {
        var outcome = here.Visit.Cancel(request.Reason);
        if (outcome.IsError) return outcome;
        foreach (var part in here.Visit.Participants)
            foreach (var line in await db.LinesOf(part).ToListAsync(ct))
                if (line.Cancel(request.Reason) is { IsError: true } refused) return refused;
        return Result.Done;
    }, ct);
}
