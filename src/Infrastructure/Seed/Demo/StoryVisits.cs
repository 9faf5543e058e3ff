using Supervision.Application.JointLists;
using Supervision.Domain.Common;
using Supervision.Domain.JointLists;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>Files the lists that visits come from, lets the lead derive and dispatch, and sends each visit that comes out on its course.</summary>
internal sealed class StoryVisits(Stage stage)
{
    private readonly StoryLists _lists = new(stage);
    private readonly List<VisitScript> _scripts = [];

    /// <param name="listOf">The list of a department in which its lines are filed.</param>
    public void Dispatch(YearMonth month, IReadOnlyList<VisitScript> visits, Func<string, ListScript> listOf, DateTimeOffset dispatched)
    {
        foreach (var department in visits.SelectMany(visit => visit.Parts).Select(part => part.Department).Distinct().Order(StringComparer.Ordinal))
        {
            var own = visits.SelectMany(visit => visit.Parts.Where(part => part.Department == department).Select(part => (visit.Enterprise, Part: part)));
            _lists.Register(listOf(department), [.. own.Select(line => new LineScript(line.Enterprise, line.Part.Window) { Exemption = line.Part.Exemption })]);
        }

        _scripts.AddRange(visits);
        stage.Diary.Enter(dispatched, () => DispatchAsync(month));
    }

    private async Task DispatchAsync(YearMonth month)
    {
        // The month may have left whole with another dispatch.
        var draft = await stage.Flow.Lead.Derives(month);
        if (draft.Status != JointListStatus.Draft) return;

        var visits = draft.Visits.ToDictionary(visit => visit.Id);
        foreach (var inspection in (await stage.Flow.Lead.Dispatches(draft.Month)).Inspections)
            if (_scripts.Find(script => IsOf(script, visits[inspection.VisitId])) is { } script) new VisitCourse(stage, script, inspection.Id).Begin();
    }

    // Lines of other lists may have come into the same visit.
    private static bool IsOf(VisitScript script, JointVisitDetails visit) =>
        script.Enterprise.Id == visit.Enterprise.Id && visit.Window.From <= script.Date && script.Date <= visit.Window.To && script.Parts.All(part => visit.Departments.Contains(part.Department));
}
