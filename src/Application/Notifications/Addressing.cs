using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Calendar;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Domain.JointLists;
using Supervision.Domain.Planning;

namespace Supervision.Application.Notifications;

/// <summary>Turns <see cref="Told"/> into accounts to look for, by who takes part at the moment of delivery.</summary>
internal sealed class Addressing(ISupervisionDb db)
{
    public async Task<IReadOnlyList<Addressee>> OfAsync(EventRecord record, DomainEvent what, CancellationToken ct)
    {
        var visit = record.The(SubjectKind.Inspection) is { } id ? await VisitAsync(id, ct) : null;
        var filer = what is FilingEvent filing ? await db.Filings.Where(one => one.Id == filing.FilingId).Select(one => one.Department).SingleOrDefaultAsync(ct) : null;
        return [.. NotificationTable.Rules.Of(record.Kind).SelectMany(told => Of(told, record, what, visit, filer)).Distinct()];
    }

    private static IEnumerable<Addressee> Of(Told told, EventRecord record, DomainEvent what, Visit? visit, string? filer) => told switch
    {
        Told.Lead => [new(Role.Lead)],
        Told.AllBodies => [new(Role.Liaison), new(Role.Leader)],
        Told.AllStreets => [new(Role.StreetCoordinator)],
        Told.Filer => Desk(filer),
        Told.Invited => Parts(what, visit).SelectMany(Desk),
        Told.Officers => Parts(what, visit).Select(department => new Addressee(Role.Officer) { Department = department }),
        Told.Department => Desk(Named(what)),
        Told.Finder => what is HazardEvent { Hazard.Department: var finder } ? [.. Desk(finder), new(Role.Officer) { Department = finder }] : [],
        Told.Coordinator when what is EnterpriseMoved moved => [new(Role.StreetCoordinator) { Subdistrict = moved.Subdistrict }],
        Told.Coordinator => visit is null ? [] : [new(Role.StreetCoordinator) { Subdistrict = visit.Subdistrict }],
        Told.Inspected => record.Audience == Audience.Enterprise && record.The(SubjectKind.Enterprise) is { } enterprise ? [new(Role.Enterprise) { EnterpriseId = enterprise }] : [],
        Told.Justice => [new(Role.Justice)],
        Told.Uploader => what is EnterpriseImportEnded { ById: { } account } ? [new(null) { AccountId = account }] : [],
        _ => throw new ArgumentOutOfRangeException(nameof(told), told, null),
    };

    private static IEnumerable<Addressee> Desk(string? department) =>
        department is null ? [] : [new(Role.Liaison) { Department = department }, new(Role.Leader) { Department = department }];

    /// <summary>Who takes part; in a recheck those whose hazards are looked at.</summary>
    private static IEnumerable<string> Parts(DomainEvent what, Visit? visit) => what is RecheckPlanned planned ? planned.Departments : visit?.Departments ?? [];

    private static string? Named(DomainEvent what) => what switch
    {
        InspectionPartDropped e => e.Department,
        ProcedureClosed e => e.Department,
        ReportDueMoved e => e.Department,
        AnswerDueMoved e => e.Department,
        DepartmentDeadlines e => e.Department,
        AnnualPlanEvent e => e.Body,
        ItemChangeEvent e => e.ChangeBody,
        FilingChased e => e.Body,
        CompanionEvent e => e.Body,
        _ => null,
    };

    private Task<Visit?> VisitAsync(Guid id, CancellationToken ct) => db.Inspections.AsNoTracking().Where(inspection => inspection.Id == id)
        .Select(inspection => new Visit(inspection.Subdistrict, inspection.Participations.Where(part => part.State != ParticipationState.Dropped).Select(part => part.Department).ToList()))
        .SingleOrDefaultAsync(ct);

    private sealed record Visit(string Subdistrict, List<string> Departments);
}
