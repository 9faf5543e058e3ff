using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Guidelines;
using Supervision.Domain.Planning;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(一)、五(二)、五(三)1: what bodies have handed in before any visit, and the lead is to accept or to return.</summary>
internal sealed class ReviewTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct) => Todos.Together(
    [
        !sight.Follows(Permission.AnnualPlansAccept) ? Todos.None : await Todos.FirstOfAsync(
            Preparations.Plans(sight).Where(plan => plan.Status == AnnualPlanStatus.Submitted).OrderBy(plan => plan.SubmittedAt).ThenBy(plan => plan.Id).Select(plan => new { plan.Id, plan.Title, plan.Body }),
            plan => new(TodoKind.Review, $"{plan.Title}待审核", sight.ShortNameOf(plan.Body), null, Clause.AnnualPlans) { Target = new AnnualPlanTarget(plan.Id) }, ct),
        !sight.Follows(Permission.GuidelinesReview) ? Todos.None : await Todos.FirstOfAsync(
            Preparations.Guidelines(sight).Where(guideline => guideline.Status == GuidelineStatus.Submitted).OrderBy(guideline => guideline.SubmittedAt).ThenBy(guideline => guideline.Id).Select(guideline => new { guideline.Id, guideline.Body, guideline.Revision }),
            guideline => new(TodoKind.Review, $"{sight.ShortNameOf(guideline.Body)}检查工作指引待审核", $"第{guideline.Revision}稿", null, Clause.Guidelines) { Target = new GuidelineTarget(guideline.Id) }, ct),
        !sight.Follows(Permission.ItemChangesReview) ? Todos.None : await Todos.FirstOfAsync(
            Preparations.ItemChanges(sight).Where(change => change.Status == ItemChangeStatus.Submitted).OrderBy(change => change.SubmittedAt).ThenBy(change => change.Id).Select(change => new { change.Id, change.Kind, change.Name, change.Body }),
            change => new(TodoKind.Review, $"{Labels.Of(change.Kind)}监管事项“{change.Name}”待审核", sight.ShortNameOf(change.Body), null, Clause.Items) { Target = new ItemChangeTarget(change.Id) }, ct),
    ]);
}

/// <summary>五(一)、五(二)、五(三)1: what the lead returned, to be put right by its body.</summary>
internal sealed class ReturnedPreparationTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct) => Todos.Together(
    [
        !sight.Follows(Permission.AnnualPlansWrite) ? Todos.None : await Todos.FirstOfAsync(
            Preparations.Plans(sight).Where(plan => plan.Status == AnnualPlanStatus.Returned && plan.Body == sight.User.Department).OrderBy(plan => plan.Year).ThenBy(plan => plan.Id).Select(plan => new { plan.Id, plan.Title, plan.Reason, plan.DueOn }),
            plan => new(TodoKind.Amend, $"{plan.Title}被退回", plan.Reason, plan.DueOn is { } due ? sight.Due(due, Clause.AnnualPlans) : null, Clause.AnnualPlans) { Target = new AnnualPlanTarget(plan.Id) }, ct),
        !sight.Follows(Permission.GuidelinesWrite) ? Todos.None : await Todos.FirstOfAsync(
            Preparations.Guidelines(sight).Where(guideline => guideline.Status == GuidelineStatus.Returned && guideline.Body == sight.User.Department).OrderBy(guideline => guideline.Id).Select(guideline => new { guideline.Id, guideline.ReturnReason }),
            guideline => new(TodoKind.Amend, "检查工作指引被退回", guideline.ReturnReason, null, Clause.Guidelines) { Target = new GuidelineTarget(guideline.Id) }, ct),
        !sight.Follows(Permission.ItemChangesWrite) ? Todos.None : await Todos.FirstOfAsync(
            Preparations.ItemChanges(sight).Where(change => change.Status == ItemChangeStatus.Returned && change.Body == sight.User.Department).OrderBy(change => change.Id).Select(change => new { change.Id, change.Kind, change.Name, change.ReturnReason }),
            change => new(TodoKind.Amend, $"{Labels.Of(change.Kind)}监管事项“{change.Name}”被退回", change.ReturnReason, null, Clause.Items) { Target = new ItemChangeTarget(change.Id) }, ct),
    ]);
}

/// <summary>The rows that the caller may see.</summary>
file static class Preparations
{
    public static IQueryable<AnnualPlan> Plans(Sight sight) => sight.Db.Visible<AnnualPlan>(sight.User).AsNoTracking();

    public static IQueryable<Guideline> Guidelines(Sight sight) => sight.Db.Visible<Guideline>(sight.User).AsNoTracking();

    public static IQueryable<ItemChange> ItemChanges(Sight sight) => sight.Db.Visible<ItemChange>(sight.User).AsNoTracking();
}
