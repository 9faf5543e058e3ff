using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Scheduling;

/// <summary>The lead lets a body go that declined or did not come; its lines may enter the next joint list, 五(三)4.</summary>
public sealed record DropParticipant(Guid Id, int Version, string Department) : ICommand<Result<InspectionDto>>;

internal sealed class DropParticipantHandler(ISupervisionDb db, InspectionChanges changes, TimeProvider clock) : IRequestHandler<DropParticipant, Result<InspectionDto>>
{
    public Task<Result<InspectionDto>> Handle(DropParticipant request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, async inspection =>
    {
        if (inspection.Of(request.Department) is not { TakesPart: true }) return InspectionErrors.UnknownParticipant;
        var names = await DepartmentNames.GatherAsync(db, ct);
        var outcome = inspection.Drop(request.Department, names.Of(request.Department), clock.LocalToday(), clock.GetUtcNow());
        if (outcome.IsError) return outcome;
        foreach (var line in await db.LinesOf(inspection.Of(request.Department)!).ToListAsync(ct))
            if (line.Drop() is { IsError: true } refused) return refused;
        return Result.Done;
    }, ct);
}

internal sealed class DropParticipantValidator : AbstractValidator<DropParticipant>
{
    public DropParticipantValidator() => RuleFor(request => request.Department).NotEmpty().MaximumLength(10);
}
