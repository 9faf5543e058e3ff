using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>Completes or replaces a body's officers before it checks in; the lines on record follow, 五(三)2.</summary>
public sealed record NameOfficers(Guid Id, int Version, OfficerNaming Naming) : ICommand<Result<InspectionDto>>;

internal sealed class NameOfficersValidator : AbstractValidator<NameOfficers>
{
    public NameOfficersValidator() => RuleFor(request => request.Naming.Officers).SetValidator(new OfficersValidator()).OverridePropertyName("");
}

internal sealed class NameOfficersHandler(ISupervisionDb db, ICurrentUser user, InspectionChanges changes, IPlanParameters parameters, TimeProvider clock)
    : IRequestHandler<NameOfficers, Result<InspectionDto>>
{
    public Task<Result<InspectionDto>> Handle(NameOfficers request, CancellationToken ct) => changes.ChangeAsync(request.Id, request.Version, async inspection =>
    {
        if (inspection.PartOf(user, request.Naming.Department) is not { } part) return InspectionErrors.NoParticipant;
        var today = clock.LocalToday();
        var officers = await OfficerOnDay.GatherAsync(db, request.Naming.Officers, part.Body, inspection.Date ?? today, parameters.On(today).RosterRequired, ct);
        var breaches = officers.SelectMany((officer, index) => OfficerOnDayRules.Each.Check(officer, index + 1)).ToList();
        if (breaches.Count > 0) return Error.Broken(breaches);

        var outcome = inspection.NameOfficers(part.Department, request.Naming.Officers);
        if (outcome.IsError) return outcome;
        foreach (var line in await db.LinesOf(part).ToListAsync(ct)) line.NameOfficers(request.Naming.Officers);
        return Result.Done;
    }, ct);
}
