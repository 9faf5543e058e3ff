using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>The lead lets a body go that declined or did not come; its lines may enter the next joint list, 五(三)4.</summary>
public sealed record DropParticipant(Guid Id, int Version, string Department) : ICommand<Result<InspectionDetails>>;

internal sealed class DropParticipantHandler(ISupervisionDb db, InspectionChanges changes) : IRequestHandler<DropParticipant, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(DropParticipant request, CancellationToken ct) => changes.ChangePartAsync(request.Id, request.Version, request.Department, ParticipationVerbs.Drop, async here =>
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var outcome = here.Visit.Drop(request.Department, names.Of(request.Department), here.Facts.Today, here.Facts.Now);
        if (outcome.IsError) return outcome;
        foreach (var line in await db.LinesOf(here.Part).ToListAsync(ct))
            if (line.Drop() is { IsError: true } refused) return refused;
        return Result.Done;
    }, ct);
}

internal sealed class DropParticipantValidator : AbstractValidator<DropParticipant>
{
    public DropParticipantValidator() => RuleFor(request => request.Department).NotEmpty().MaximumLength(10);
}
