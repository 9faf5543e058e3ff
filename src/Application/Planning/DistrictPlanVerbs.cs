using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>对全区年度计划可以办理的事</summary>
public enum DistrictPlanVerb
{
    [Label("汇总")] Consolidate,
    [Label("调整月份")] Move,
    [Label("征求企业意见")] Show,
    [Label("答复意见")] Decide,
    [Label("报送备案")] Record,
    [Label("确认备案")] Acknowledge,
    [Label("登记上级备案")] MarkSuperior,
    [Label("提出意见")] Object,
}

/// <summary>A year's plan as somebody wants to do something to it.</summary>
/// <param name="Plan">Null before the first consolidation.</param>
internal sealed record DistrictPlanCase(DistrictPlan? Plan, bool ObjectionsOpen, DateOnly Today, ICurrentUser User) : ICase
{
    public Error? Refused(DistrictPlanAction action) => Plan is null ? DistrictPlanErrors.NotMade with { IsElsewhere = true } : Plan.May(action).Error;
}

internal static class DistrictPlanVerbs
{
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> Consolidate = new(DistrictPlanVerb.Consolidate, Permission.DistrictPlansConsolidate, here => here.Plan?.May(DistrictPlanAction.Consolidate).Error);
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> Move = new(DistrictPlanVerb.Move, Permission.DistrictPlansConsolidate, here => here.Refused(DistrictPlanAction.Move));
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> Show = new(DistrictPlanVerb.Show, Permission.DistrictPlansConsolidate, here => here.Refused(DistrictPlanAction.Show));
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> Decide = new(DistrictPlanVerb.Decide, Permission.DistrictPlansConsolidate, here => here.Refused(DistrictPlanAction.Decide));
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> Record = new(DistrictPlanVerb.Record, Permission.DistrictPlansConsolidate, here =>
        here.Refused(DistrictPlanAction.Record) ?? here.Plan!.MayRecord(here.Today, here.ObjectionsOpen).Error);
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> Acknowledge = new(DistrictPlanVerb.Acknowledge, Permission.DistrictPlansAcknowledge, here => here.Refused(DistrictPlanAction.Acknowledge));
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> MarkSuperior = new(DistrictPlanVerb.MarkSuperior, Permission.DistrictPlansConsolidate, here => here.Refused(DistrictPlanAction.MarkSuperior));
    public static readonly Verb<DistrictPlanVerb, DistrictPlanCase> Object = new(DistrictPlanVerb.Object, Permission.DistrictPlansObject, here =>
        here.Refused(DistrictPlanAction.Object) ?? here.Plan!.MayObject(here.Today).Error);

    public static readonly Verbs<DistrictPlanVerb, DistrictPlanCase> All = [Consolidate, Move, Show, Decide, Record, Acknowledge, MarkSuperior, Object];
}

internal static class DistrictPlanAccess
{
    /// <summary>Holds the year, finds its plan in the version that the caller has read, does this to it and saves.</summary>
    public static Task<Result<DistrictPlanReceipt>> ChangeAsync(
        this ISupervisionDb db, ICurrentUser user, TimeProvider clock, int year, int version, Verb<DistrictPlanVerb, DistrictPlanCase> verb, Func<DistrictPlan, DistrictPlanCase, Result> change, CancellationToken ct) =>
        db.ChangeAsync(user, clock, year, version, verb, (plan, here) => Task.FromResult(change(plan, here)), ct);

    /// <inheritdoc cref="ChangeAsync(ISupervisionDb, ICurrentUser, TimeProvider, int, int, Verb{DistrictPlanVerb, DistrictPlanCase}, Func{DistrictPlan, DistrictPlanCase, Result}, CancellationToken)"/>
    public static async Task<Result<DistrictPlanReceipt>> ChangeAsync(
        this ISupervisionDb db, ICurrentUser user, TimeProvider clock, int year, int version, Verb<DistrictPlanVerb, DistrictPlanCase> verb, Func<DistrictPlan, DistrictPlanCase, Task<Result>> change, CancellationToken ct)
    {
        await db.LockAsync(LockKey.Plans(year), ct);
        var plan = await db.Visible<DistrictPlan>(user).Include(plan => plan.Slots).Include(plan => plan.Editions).SingleOrDefaultAsync(plan => plan.Year == year, ct);
        if (plan is null) return RecordErrors.Unknown;
        if (plan.Version != version) return RecordErrors.Stale;
        var here = new DistrictPlanCase(plan, plan.Slots.Any(slot => slot.ObjectionState == ObjectionState.Open), clock.LocalToday(), user);
        if (verb.Refuses(here) is { } refused) return refused;
        var outcome = await change(plan, here);
        if (outcome.IsError) return outcome.Error!;
        await db.SaveChangesAsync(ct);
        return DistrictPlanReceipt.Of(plan);
    }

    /// <summary>Visits of the accepted plans of a year to enterprises that they name, and what the plans come to.</summary>
    public static async Task<(IReadOnlyList<PlannedVisit> Visits, (int Plans, int Visits) Planned)> AcceptedAsync(this ISupervisionDb db, ICurrentUser user, int year, CancellationToken ct)
    {
        var accepted = db.Visible<AnnualPlan>(user).AsNoTracking().Where(plan => plan.Year == year && plan.Status == AnnualPlanStatus.Accepted);
        var rows = await accepted.SelectMany(plan => plan.Rows, (plan, row) => new { row.Id, row.Row, plan.Body, row.EnterpriseId, row.SubdistrictCode, row.FirstMonth, row.LastMonth, row.Count }).ToListAsync(ct);
        return (
            [.. rows.Where(row => row.EnterpriseId != null).Select(row => new PlannedVisit(row.Id, row.Row, row.Body, row.EnterpriseId!.Value, row.SubdistrictCode, new(row.FirstMonth, row.LastMonth)))],
            (await accepted.CountAsync(ct), rows.Sum(row => row.Count)));
    }
}

/// <summary>全区年度计划办理的回执</summary>
/// <param name="Year">计划的年份</param>
/// <param name="Edition">第几版</param>
/// <param name="Slots">联合检查的企业数</param>
/// <param name="Saved">减少入企的次数</param>
public sealed record DistrictPlanReceipt(Guid Id, int Year, DistrictPlanStatus Status, int Edition, int Slots, int Saved, int Version) : Common.IVersioned
{
    internal static DistrictPlanReceipt Of(DistrictPlan plan) => new(plan.Id, plan.Year, plan.Status, plan.Edition, plan.Slots.Count, plan.Slots.Sum(slot => slot.Saved), plan.Version);
}
