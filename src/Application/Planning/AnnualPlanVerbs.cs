using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Verbs;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>对一份年度计划可以办理的事</summary>
public enum AnnualPlanVerb
{
    [Label("修改")] Amend,
    [Label("报送")] Submit,
    [Label("采纳")] Accept,
    [Label("退回")] Return,
}

/// <summary>A plan as somebody wants to do something to it.</summary>
/// <param name="Breaches">What the rules say of its rows; null where they are not judged.</param>
internal sealed record AnnualPlanCase(AnnualPlan Plan, ICurrentUser User, IReadOnlyList<Breach>? Breaches = null) : ICase
{
    public Error? Foreign => User.Department == Plan.Body ? null : AnnualPlanErrors.Foreign;

    public Error? Broken => Breaches is { Count: > 0 } ? Error.Broken(Breaches) : null;
}

internal static class AnnualPlanVerbs
{
    public static readonly Verb<AnnualPlanVerb, AnnualPlanCase> Amend = new(AnnualPlanVerb.Amend, Permission.AnnualPlansWrite, here => here.Foreign ?? here.Plan.MayAmend().Error);

    public static readonly Verb<AnnualPlanVerb, AnnualPlanCase> Submit = new(AnnualPlanVerb.Submit, Permission.AnnualPlansWrite, here => here.Foreign ?? here.Plan.MaySubmit().Error ?? here.Broken);

    public static readonly Verb<AnnualPlanVerb, AnnualPlanCase> Accept = new(AnnualPlanVerb.Accept, Permission.AnnualPlansAccept, here => here.Plan.MayAccept().Error);

    public static readonly Verb<AnnualPlanVerb, AnnualPlanCase> Return = new(AnnualPlanVerb.Return, Permission.AnnualPlansAccept, here => here.Plan.MayReturn().Error);

    public static readonly Verbs<AnnualPlanVerb, AnnualPlanCase> All = [Amend, Submit, Accept, Return];
}

internal static class AnnualPlanAccess
{
    /// <summary>The district body for which the caller plans.</summary>
    public static Result<string> PlanningBody(this ICurrentUser user) => user.Department is { } department && Bodies.Inspecting.Contains(department) ? department : AnnualPlanErrors.NotPlanning;

    /// <summary>A plan that the verb may be done to, in the version that the caller has read, with its rows; its year is held.</summary>
    public static async Task<Result<AnnualPlan>> FindAsync(this ISupervisionDb db, ICurrentUser user, Guid id, int version, Verb<AnnualPlanVerb, AnnualPlanCase> verb, CancellationToken ct)
    {
        var year = await db.Visible<AnnualPlan>(user).Where(plan => plan.Id == id).Select(plan => plan.Year).SingleOrDefaultAsync(ct);
        await db.LockAsync(LockKey.Plans(year), ct);
        var found = await db.Visible<AnnualPlan>(user).Include(plan => plan.Rows).FindAsync(id, version, ct);
        if (found.IsError) return found;
        return verb.Refuses(new(found.Value, user)) is { } refused ? refused : found;
    }
}
