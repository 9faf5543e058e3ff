using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Events;
using Supervision.Application.Hazards.Rechecks;
using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>Many at the same moment: nothing is lost and nothing is done twice.</summary>
public sealed class AtOnceTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly string[] Twenty = [.. new[] { "YJ", "ZJ", "XF", "HB", "SJ" }.SelectMany(body => new[] { body, $"{body}-KZ", $"{body}-LT", $"{body}-PS" })];

    [Fact, Clause("深府规〔2025〕6号")]
    public async Task Twenty_check_ins_of_one_body_are_one_check_in()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("HB");
        var version = (await visit.ShowAsync()).Version;

        var outcomes = await AtOnceAsync(20, _ => app.SendAsync(TestUser.Officer("XF"), new CheckIn(visit.Id, version, new())));

        outcomes.Count(outcome => !outcome.IsError).Should().Be(1);
        Refused(outcomes).Should().OnlyContain(error => error.Kind == ErrorKind.Stale);
        (await StepsAsync(visit, "inspection.checked-in")).Should().Be(2);
    }

    [Fact, Clause("五(三)7")]
    public async Task Twenty_bodies_check_in_and_hand_in_their_findings_at_once_and_the_last_one_moves_the_visit_on()
    {
        var visit = await (await Visit.OfAsync(app, Twenty)).AgreedAsync();
        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);

        var items = new List<IReadOnlyList<ItemFinding>>();
        for (var i = 0; i < 20; i++) items.Add(await visit.ItemsAsync(Twenty[i], failing: i % 2));
        var read = (await visit.ShowAsync()).Version;

        var checkedIn = await AtOnceAsync(20, i => app.SendAsync(TestUser.Officer(Twenty[i]), new CheckIn(visit.Id, read, new(Department: Twenty[i]))));
        Refused(checkedIn).Should().BeEmpty("all of them had read the visit before anybody came, and nobody has touched another's part");
        var parts = (await visit.ShowAsync()).Participations.ToDictionary(part => part.Department, part => part.Version);
        var handedIn = await AtOnceAsync(20, i => app.SendAsync(TestUser.Officer(Twenty[i]), new SubmitFindings(visit.Id, parts[Twenty[i]], new(items[i], Twenty[i]))));
        Refused(handedIn).Should().BeEmpty();
        var findings = handedIn.Select(outcome => outcome.Value).ToList();

        var numbers = findings.SelectMany(receipt => receipt.Hazards).Select(hazard => int.Parse(hazard.Number.Split('〕')[1].TrimEnd('号'), null)).Order().ToList();
        numbers.Should().HaveCount(10).And.BeEquivalentTo(Enumerable.Range(numbers[0], 10), "numbers have no gaps");
        findings.Count(receipt => receipt.Status == InspectionStatus.Rectifying).Should().Be(1, "one of them is the last");
        var shown = await visit.ShowAsync();
        (shown.Status, shown.Hazards.Count).Should().Be((InspectionStatus.Rectifying, 10));
        shown.Participations.Count(part => part.State == ParticipationState.ProcedureClosed).Should().Be(10);
    }

    [Fact, Clause("五(三)7")]
    public async Task Two_last_bodies_at_the_same_moment_ten_times_over()
    {
        for (var round = 0; round < 10; round++)
        {
            var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
            var items = new[] { await visit.ItemsAsync("XF"), await visit.ItemsAsync("HB") };

            var read = (await visit.ShowAsync()).Version;

            var findings = await AtOnceAsync(2, i => app.SendAsync(TestUser.Officer(visit.Departments[i]), new SubmitFindings(visit.Id, read, new(items[i]))));

            Refused(findings).Should().BeEmpty();
            findings.Select(receipt => receipt.Value.Status).Should().BeEquivalentTo([InspectionStatus.InProgress, InspectionStatus.Rectifying]);
        }
    }

    [Fact, Clause("五(三)7")]
    public async Task Twenty_reports_of_one_body_are_one_report()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        await visit.FoundAsync("XF");

        var outcomes = await AtOnceAsync(20, _ => visit.ReportAsync("XF"));

        outcomes.Count(outcome => !outcome.IsError).Should().Be(1);
        Refused(outcomes).Should().OnlyContain(error => error.Code == "closure-report.repeated");
    }

    [Fact, Clause("五(三)7")]
    public async Task Twenty_bodies_report_at_once_and_the_visit_is_closed_once()
    {
        var visit = await (await Visit.OfAsync(app, Twenty)).StartedAsync();
        foreach (var department in Twenty) await visit.FoundAsync(department);

        var reports = await AtOnceAsync(20, i => visit.ReportAsync(Twenty[i]));

        Refused(reports).Should().BeEmpty();
        (await visit.ShowAsync()).Status.Should().Be(InspectionStatus.Closed);
        (await StepsAsync(visit, "inspection.closed")).Should().Be(1);
    }

    [Fact, Clause("五(三)7")]
    public async Task Twenty_plans_for_the_same_hazards_are_one_recheck()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazard = await visit.RectifiedAsync((await visit.FoundAsync("XF", 1))[0].Id);

        var outcomes = await AtOnceAsync(20, _ => visit.PlanAsync(TestUser.Liaison("XF"), [hazard]));

        outcomes.Count(outcome => !outcome.IsError).Should().Be(1);
        Refused(outcomes).Should().OnlyContain(error => error.Code == "recheck.hazard.planned");
    }

    [Fact, Clause("五(三)7")]
    public async Task Bodies_record_their_last_results_at_once_and_each_procedure_is_closed()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB", "SJ")).StartedAsync();
        var hazards = new List<Guid>();
        foreach (var department in visit.Departments) hazards.Add(await visit.RectifiedAsync((await visit.FoundAsync(department, 1))[0].Id));
        var recheck = (await visit.PlanAsync(Visit.Street, hazards)).Done();

        await AtOnceAsync(3, i => UntilReadAsync(() => visit.RecordAsync(TestUser.Liaison(visit.Departments[i]), recheck.Id, new RecheckResult(hazards[i], true))));

        (await visit.ShowAsync()).Participations.Should().OnlyContain(part => part.State == ParticipationState.ProcedureClosed);
        (await app.SendAsync(new ShowRecheck(recheck.Id), TestContext.Current.CancellationToken)).Done().Status.Should().Be(RecheckStatus.Recorded);
    }

    private static IEnumerable<Error> Refused<T>(IEnumerable<Result<T>> outcomes) => outcomes.Select(outcome => outcome.Error).OfType<Error>();

    private static async Task<T[]> AtOnceAsync<T>(int times, Func<int, Task<T>> work)
    {
        var start = new TaskCompletionSource();
        var all = Enumerable.Range(0, times).Select(async i =>
        {
            await start.Task;
            return await work(i);
        }).ToList();
        start.SetResult();
        return await Task.WhenAll(all);
    }

    /// <summary>What a client does with its own part: on a version that is no longer the last, reads again and sends again.</summary>
    private static async Task<T> UntilReadAsync<T>(Func<Task<Result<T>>> verb)
    {
        while (true)
            if (await verb() is var outcome && outcome.Error?.Kind != ErrorKind.Stale)
                return outcome.Done();
    }

    private Task<int> StepsAsync(Visit visit, string kind) => app.InDatabaseAsync(db => db.Events.About(Subject.Inspection(visit.Id)).CountAsync(one => one.Kind == kind));
}
