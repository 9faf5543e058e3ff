using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Ports;
using Supervision.Application.Departments;
using Supervision.Application.Inspections;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Hazards.Rechecks;

/// <summary>安排复查，五(三)7</summary>
/// <param name="InspectionId">发起复查的检查任务</param>
/// <param name="Date">复查日期：今天起90天内的工作日</param>
/// <param name="HazardIds">已报告整改的隐患，至少一项是这次检查发现的；可以包括该企业其他检查发现的</param>
/// <param name="WaiverReason">牵头单位同意单独复查的原因，不能空白</param>
public sealed record PlanRecheck(Guid InspectionId, DateOnly Date, IReadOnlyList<Guid> HazardIds, string? WaiverReason = null) : ICommand<Result<RecheckDetails>>;

internal sealed class PlanRecheckValidator : AbstractValidator<PlanRecheck>
{
    public PlanRecheckValidator()
    {
        RuleFor(request => request.HazardIds).NotEmpty().WithMessage("请选择要复查的隐患");
        RuleFor(request => request.HazardIds).Must(ids => ids.Count <= 200 && ids.Distinct().Count() == ids.Count).WithMessage("隐患重复，或超过200项");
        RuleFor(request => request.WaiverReason).MaximumLength(500).Must(reason => reason is null || !string.IsNullOrWhiteSpace(reason)).WithMessage("单独复查须说明原因");
    }
}

internal sealed class PlanRecheckHandler(ISupervisionDb db, ICurrentUser user, RecheckViews views, IWorkCalendar calendar, IPlanParameters parameters, TimeProvider clock) : IRequestHandler<PlanRecheck, Result<RecheckDetails>>
{
    public async Task<Result<RecheckDetails>> Handle(PlanRecheck request, CancellationToken ct)
    {
        var enterprise = await db.Visible<Inspection>(user).Where(inspection => inspection.Id == request.InspectionId)
            .Select(inspection => (Guid?)inspection.EnterpriseId).SingleOrDefaultAsync(ct);
        if (enterprise is null) return RecordErrors.Unknown;
        if (request.WaiverReason is not null && !user.Has(Permission.RechecksWaive)) return RecheckErrors.OnlyLeadWaives;

        await db.LockAsync(LockKey.Enterprise(enterprise.Value), ct);

        var hazards = await db.Hazards.Where(hazard => hazard.EnterpriseId == enterprise && request.HazardIds.Contains(hazard.Id)).OrderBy(hazard => hazard.Id).ToListAsync(ct);
        if (hazards.Count != request.HazardIds.Count) return RecheckErrors.UnknownHazard;
        var facts = await GatherAsync(request, enterprise.Value, hazards, ct);
        var today = clock.LocalToday();
        List<Breach> breaches = [.. RecheckRules.Date.Check(new(request.Date, today, calendar.IsWorkingDay(request.Date))), .. RecheckRules.Plan.Check(facts)];
        if (breaches.Count > 0) return Error.Broken(breaches);
        var visit = await db.Inspections.AsNoTracking().Include(inspection => inspection.Participations).SingleAsync(inspection => inspection.Id == request.InspectionId, ct);
        if (InspectionVerbs.PlanRecheck.Refuses(new(visit, await VisitFacts.GatherAsync(db, visit, parameters, clock.GetUtcNow(), ct), user)) is { } refused) return refused;

        var recheck = Recheck.Plan(request.InspectionId, request.Date, hazards, facts.LeftOut.Count > 0 ? request.WaiverReason : null);
        db.Rechecks.Add(recheck);
        await db.SaveChangesAsync(ct);
        return await views.ShowAsync(recheck.Id, ct);
    }

    private async Task<RecheckFacts> GatherAsync(PlanRecheck request, Guid enterprise, IReadOnlyList<Hazard> hazards, CancellationToken ct)
    {
        var names = await DepartmentNames.GatherAsync(db, ct);
        var open = await db.Hazards.AsNoTracking().Where(hazard => hazard.EnterpriseId == enterprise && hazard.Status != HazardStatus.Closed)
            .Select(hazard => new { Hazard = hazard, Planned = db.Rechecks.Any(recheck => recheck.Hazards.Any(each => each.HazardId == hazard.Id && each.Open)) })
            .ToListAsync(ct);
        var planned = open.Where(each => each.Planned).Select(each => each.Hazard.Id).ToHashSet();
        return new()
        {
            OfThisVisit = hazards.Any(hazard => hazard.InspectionId == request.InspectionId),
            Chosen = [.. hazards.Select(Candidate)],
            Waiting = [.. open.Where(each => each.Hazard.WaitsForRecheck && !each.Planned).Select(each => Candidate(each.Hazard))],
            Acting = user.Coordinates() || hazards.Any(hazard => user.ActsFor(hazard.Department)),
            Waived = request.WaiverReason is not null,
        };

        RecheckCandidate Candidate(Hazard hazard) => new(
            hazard.Id, hazard.Number, hazard.Department, hazard.Body, names.Of(hazard.Department), hazard.WaitsForRecheck, planned.Contains(hazard.Id));
    }
}
