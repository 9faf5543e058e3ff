using Supervision.Application.Common.Identity;
using Supervision.Application.Departments;
using Supervision.Application.Disclosures;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;

namespace Supervision.Application.Reporting.Today;

/// <summary>粤府办〔2025〕15号: of the five matters that a body makes public before it inspects, those that are missing, overdue, out of date or soon to be renewed; one item for a body, and one for the lead about all bodies.</summary>
internal sealed class DisclosureTodo : ITodoSource
{
    public async Task<Todos> OfAsync(Sight sight, CancellationToken ct)
    {
        if (!sight.User.Has(Permission.DisclosuresWrite) || sight.User.Department is not { } department || !Bodies.Inspecting.Contains(department)) return Todos.None;
        var all = sight.User.Is(Role.Lead);
        var suspended = await sight.Db.SuspendedDepartmentsAsync(ct);
        var standing = await DisclosureStanding.GatherAsync(sight.Db, all ? [.. Bodies.Inspecting.Except(suspended)] : [department], sight.Parameters, sight.Today, texts: false, ct);
        var open = standing.Where(one => one.IsWanting || (!all && one.State == DisclosureState.Expiring)).ToList();
        return open.Count == 0 ? Todos.None : Todos.Of(all ? ToLead(sight, open) : ToBody(sight, department, open));
    }

    private static TodoItem ToBody(Sight sight, string body, List<DisclosureStanding> open) =>
        new(TodoKind.Disclose, $"{open.Count} 项事前公示需公布或重新公布", Named(open.Select(one => $"{Labels.Of(one.Matter)}{Labels.Of(one.State)}")), Earliest(sight, open), Clause.Disclosure) { Count = open.Count, Target = new DisclosuresTarget(body) };

    private static TodoItem ToLead(Sight sight, List<DisclosureStanding> open)
    {
        var bodies = open.GroupBy(one => one.Body).ToList();
        return new(TodoKind.Disclose, $"{bodies.Count} 个单位的 {open.Count} 项事前公示未公布、逾期或内容已变更", Named(bodies.Select(body => $"{sight.ShortNameOf(body.Key)} {body.Count()}")), Earliest(sight, open), Clause.Disclosure)
        { Count = open.Count, Target = new DisclosuresTarget(bodies is [var only] ? only.Key : null) };
    }

    private static string Named(IEnumerable<string> parts) => string.Join('，', parts);

    /// <summary>The nearest day by which something was, or is, to be renewed; what was never published has none.</summary>
    private static Common.DeadlineDetails? Earliest(Sight sight, List<DisclosureStanding> open) =>
        open.Where(one => one.State is DisclosureState.Overdue or DisclosureState.Expiring).Select(one => one.Latest!.RenewBy).Order().Select(day => sight.Due(day, Clause.Disclosure)).FirstOrDefault();
}
