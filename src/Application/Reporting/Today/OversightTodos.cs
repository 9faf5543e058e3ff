using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Reporting.Today;

/// <summary>五(三)7: what the bodies owe and the lead, or the street, must press for; one item for all bodies, which its detail names.</summary>
internal sealed class OversightTodos : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.Follows(Permission.InspectionsConfirm)) return Todos.None;
        return Todos.Together(
        [
            Todos.Of(Of(sight, TodoKind.ChaseReport, await ReportsAsync(sight, ct), count => $"{count} 份闭环反馈逾期未报")),
            Todos.Of(Of(sight, TodoKind.ChaseRectification, await HazardsAsync(sight, ct), count => $"{count} 项隐患逾期未整改")),
        ]);
    }

    private sealed record Owed(string Body, int Count, DateOnly Oldest);

    private static TodoItem? Of(Sight sight, TodoKind kind, List<Owed> owed, Func<int, string> title)
    {
        if (owed.Count == 0) return null;
        var count = owed.Sum(body => body.Count);
        var detail = string.Join('，', owed.OrderByDescending(body => body.Count).ThenBy(body => body.Body, StringComparer.Ordinal).Select(body => $"{sight.ShortNameOf(body.Body)} {body.Count}"));
        return new(kind, title(count), detail, sight.Due(owed.Min(body => body.Oldest), Clause.Closure), Clause.Closure) { Count = count, Target = owed is [var only] ? new BodyTarget(only.Body) : null };
    }

    private static async Task<List<Owed>> ReportsAsync(Sight sight, CancellationToken ct) => await (
        from part in sight.Parts
        join inspection in sight.Inspections on part.InspectionId equals inspection.Id
        where part.State == ParticipationState.ProcedureClosed && part.ReportDueOn < sight.Today
        group part by part.Body into body
        select new Owed(body.Key, body.Count(), body.Min(part => part.ReportDueOn!.Value))).ToListAsync(ct);

    private static async Task<List<Owed>> HazardsAsync(Sight sight, CancellationToken ct) => await sight.Hazards
        .Where(Hazard.DueBefore(sight.Today))
        .GroupBy(hazard => hazard.Body)
        .Select(body => new Owed(body.Key, body.Count(), body.Min(hazard => hazard.DueOn)))
        .ToListAsync(ct);
}
