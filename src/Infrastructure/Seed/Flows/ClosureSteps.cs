using Supervision.Application.Hazards;
using Supervision.Application.Hazards.Closure;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Domain.Hazards;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>Hazards until they are closed, and the reports that close the visit, 五(三)7.</summary>
public static class ClosureSteps
{
    public static Task<HazardDetails> Rectifies(this AtWork who, Guid hazard, string account, IReadOnlyList<Guid>? attachments = null) =>
        who.Changes<Hazard, HazardDetails>(hazard, version => new RectifyHazard(hazard, version, new(account, attachments)));

    public static Task<HazardDetails> Extends(this AtWork who, Guid hazard, DateOnly dueOn, string reason) =>
        who.Changes<Hazard, HazardDetails>(hazard, version => new ExtendHazard(hazard, version, new(dueOn, reason)));

    /// <param name="waiver">Why a body may come alone although others wait.</param>
    public static Task<RecheckDetails> PlansRecheck(this AtWork who, Guid visit, DateOnly day, IReadOnlyList<Guid> hazards, string? waiver = null) =>
        who.Does(new PlanRecheck(visit, day, hazards, waiver));

    public static Task<RecheckDetails> Records(this AtWork who, Guid recheck, params RecheckResult[] results) =>
        who.Changes<Recheck, RecheckDetails>(recheck, version => new RecordRecheck(recheck, version, new(results)));

    public static Task<HazardDetails> Countersigns(this AtWork who, Guid hazard) => who.Changes<Hazard, HazardDetails>(hazard, version => new CountersignHazard(hazard, version));

    /// <summary>The lead does not let a major hazard be closed.</summary>
    public static Task<HazardDetails> SendsBack(this AtWork who, Guid hazard, string reason, DateOnly? newDueOn = null) =>
        who.Changes<Hazard, HazardDetails>(hazard, version => new CountersignHazard(hazard, version, new(false, reason, newDueOn)));

    public static Task<ClosureReportDetails> Reports(this AtWork who, Guid visit, string account, string? department = null) =>
        who.Does(new SubmitClosureReport(visit, account, department));
}
