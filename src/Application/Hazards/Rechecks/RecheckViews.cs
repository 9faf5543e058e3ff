using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Enterprises;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>Rechecks as this user may see them.</summary>
internal sealed class RecheckViews(ISupervisionDb db, ICurrentUser user, TimeProvider clock)
{
    public async Task<Result<RecheckDetails>> ShowAsync(Guid id, CancellationToken ct)
    {
        var row = await RowsOf(db.Visible<Recheck>(user).AsNoTracking().Where(recheck => recheck.Id == id)).SingleOrDefaultAsync(ct);
        return row is null ? RecordErrors.Unknown : Show(row, await DepartmentNames.GatherAsync(db, ct));
    }

    /// <summary>Keeps the order of the rechecks that are given.</summary>
    public async Task<Page<RecheckDetails>> PageAsync(IQueryable<Recheck> rechecks, PageRequest request, CancellationToken ct)
    {
        var page = await RowsOf(rechecks).ToPageAsync(request, ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        return page.Select(row => Show(row, names));
    }

    /// <inheritdoc cref="PageAsync"/>
    public async Task<IReadOnlyList<RecheckDetails>> AllAsync(IQueryable<Recheck> rechecks, CancellationToken ct)
    {
        var rows = await RowsOf(rechecks).ToListAsync(ct);
        var names = await DepartmentNames.GatherAsync(db, ct);
        return rows.ConvertAll(row => Show(row, names));
    }

    private IQueryable<RecheckRow> RowsOf(IQueryable<Recheck> rechecks) =>
        from recheck in rechecks
        from enterprise in db.Enterprises.Where(at => at.Id == recheck.EnterpriseId).Select(InspectedEnterprise.Of)
        join inspection in db.Inspections on recheck.InspectionId equals inspection.Id
        select new RecheckRow(
            recheck.Id, recheck.Status, recheck.Date, recheck.InspectionId, inspection.Number,
            enterprise,
            recheck.WaiverReason,
            recheck.CallOffReason,
            recheck.Version,
            db.Hazards.Where(hazard => recheck.Hazards.Any(each => each.HazardId == hazard.Id)).OrderBy(hazard => hazard.Id).Select(hazard => new RecheckedRow(
                hazard,
                recheck.Hazards.First(each => each.HazardId == hazard.Id).Passed,
                recheck.Hazards.First(each => each.HazardId == hazard.Id).Remark,
                recheck.Hazards.First(each => each.HazardId == hazard.Id).Open)).ToList());

    private RecheckDetails Show(RecheckRow row, DepartmentNames names)
    {
        var departments = row.Hazards.Select(each => each.Hazard.Department).Distinct().OrderBy(names.Position).ToList();
        var can = RecheckVerbs.All.For(new(row.Status, row.Date, departments, [.. row.Hazards.Where(each => each.Open).Select(each => each.Hazard.Department).Distinct()], clock.LocalToday(), user));
        var mayRecord = can.Any(each => each is { Verb: RecheckVerb.Record, Allowed: true });
        var hazards = row.Hazards.Select(each => new RecheckedHazard(
            each.Hazard.Id, each.Hazard.Number, each.Hazard.Description, each.Hazard.Grade, each.Hazard.Status, each.Hazard.Department, names.Of(each.Hazard.Department), each.Hazard.DueOn,
            each.Passed, each.Remark, mayRecord && each.Open && user.ActsFor(each.Hazard.Department))).ToList();
        return new()
        {
            Id = row.Id,
            Status = row.Status,
            Date = row.Date,
            InspectionId = row.InspectionId,
            InspectionNumber = row.InspectionNumber,
            Enterprise = row.Enterprise.Named(names),
            Departments = departments,
            Joint = departments.Select(Domain.Departments.Bodies.Of).Distinct().Skip(1).Any(),
            WaiverReason = row.WaiverReason,
            Hazards = hazards,
            CallOffReason = row.CallOffReason,
            Can = can,
            Version = row.Version,
        };
    }

    private sealed record RecheckRow(
        Guid Id, RecheckStatus Status, DateOnly Date, Guid InspectionId, string InspectionNumber, InspectedEnterprise Enterprise, string? WaiverReason, string? CallOffReason, int Version, List<RecheckedRow> Hazards);

    private sealed record RecheckedRow(Hazard Hazard, bool? Passed, string? Remark, bool Open);
}
