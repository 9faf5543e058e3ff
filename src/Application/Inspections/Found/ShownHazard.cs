using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Inspections.Found;

/// <summary>What the database knows of a hazard's line in the ledger; names and days are added when it is shown.</summary>
internal sealed record ShownHazard
{
    public required Hazard Hazard { get; init; }
    public required string InspectionNumber { get; init; }
    public required InspectedEnterprise Enterprise { get; init; }
    public required Guid? RecheckId { get; init; }
    public required DateOnly? RecheckOn { get; init; }

    /// <summary>Keeps the order of the hazards that are given.</summary>
    public static IQueryable<ShownHazard> From(ISupervisionDb db, IQueryable<Hazard> hazards) =>
        from hazard in hazards
        from enterprise in db.Enterprises.Where(at => at.Id == hazard.EnterpriseId).Select(InspectedEnterprise.Of)
        join inspection in db.Inspections on hazard.InspectionId equals inspection.Id
        let open = db.Rechecks.Where(recheck => recheck.Hazards.Any(each => each.HazardId == hazard.Id && each.Open)).Select(recheck => new { recheck.Id, recheck.Date }).FirstOrDefault()
        select new ShownHazard
        {
            Hazard = hazard,
            InspectionNumber = inspection.Number,
            Enterprise = enterprise,
            RecheckId = open == null ? null : open.Id,
            RecheckOn = open == null ? null : open.Date,
        };

    public HazardRow Show(DepartmentNames names, IWorkCalendar calendar, DateOnly today) => new()
    {
        Id = Hazard.Id,
        Number = Hazard.Number,
        Status = Hazard.Status,
        Grade = Hazard.Grade,
        ItemName = Hazard.ItemName,
        Description = Hazard.Description,
        Department = Hazard.Department,
        DepartmentName = names.Of(Hazard.Department),
        ShortName = names.Short(Hazard.Department),
        InspectionId = Hazard.InspectionId,
        InspectionNumber = InspectionNumber,
        Enterprise = Enterprise.Named(names),
        FoundOn = Hazard.FoundOn,
        DueOn = Hazard.DueOn,
        Deadline = Hazard.Status == HazardStatus.Closed ? null : DeadlineDetails.Of(Hazard.DueOn, Clause.Closure, calendar, today),
        Overdue = Hazard.IsDueBefore(today),
        WaitingFor = Hazard.WaitsForCountersign ? HazardWait.Countersign : Hazard.WaitsForRecheck ? HazardWait.Recheck : null,
        RecheckId = RecheckId,
        RecheckOn = RecheckOn,
        Extended = Hazard.OriginallyDueOn is not null,
        FailedRechecks = Hazard.FailedRechecks,
        RectifiedAt = Hazard.RectifiedAt,
        ClosedOn = Hazard.ClosedOn,
        Version = Hazard.Version,
    };
}
