using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Domain.Common;

namespace Supervision.Application.Inspections.Conduct;

/// <summary>Completes or replaces a body's officers before it checks in; the lines on record follow, 五(三)2.</summary>
public sealed record NameOfficers(Guid Id, int Version, OfficerNaming Naming) : ICommand<Result<InspectionDetails>>;

internal sealed class NameOfficersValidator : AbstractValidator<NameOfficers>
{
    public NameOfficersValidator() => RuleFor(request => request.Naming.Officers).SetValidator(new OfficersValidator()).OverridePropertyName("");
}

internal sealed class NameOfficersHandler(ISupervisionDb db, InspectionChanges changes) : IRequestHandler<NameOfficers, Result<InspectionDetails>>
{
    public Task<Result<InspectionDetails>> Handle(NameOfficers request, CancellationToken ct) =>
        changes.ChangePartAsync(request.Id, request.Version, request.Naming.Department, ParticipationVerbs.NameOfficers, async here =>
        {
            var (visit, part, named) = (here.Visit, here.Part, request.Naming.Officers);
            var officers = await OfficerOnDay.GatherAsync(db, named, part.Body, visit.Date ?? here.Facts.Today, here.Facts.Parameters.RosterRequired, ct);
            var breaches = officers.SelectMany((officer, index) => OfficerOnDayRules.Each.Check(officer, index + 1)).ToList();
            if (breaches.Count > 0) return Error.Broken(breaches);

            var outcome = visit.NameOfficers(part.Department, named);
            if (outcome.IsError) return outcome;
            foreach (var line in await db.LinesOf(part).ToListAsync(ct)) line.NameOfficers(named);
            return Result.Done;
        }, ct);
}
