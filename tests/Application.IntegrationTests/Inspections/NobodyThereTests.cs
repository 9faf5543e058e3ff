using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>A visit that found nobody there is ended as such, does not count for the year, and its lines wait for another, 五(三)4, 六(三).</summary>
public sealed class NobodyThereTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Why = "厂门上锁，门卫称全厂停产检修";

    [Fact, Clause("六(三)")]
    public async Task It_ends_the_visit_for_all_and_frees_their_lines_for_the_next_list()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("XF");

        var ended = (await visit.DoAsync(TestUser.Officer("XF"), version => new FindNobody(visit.Id, version, new(Why)))).Done();

        (ended.Status, ended.CancelReason).Should().Be((InspectionStatus.Unmet, Why));
        ended.Participations.Should().OnlyContain(part => part.State == ParticipationState.Unmet);
        (await visit.LinesAsync("XF")).Should().Equal(FilingLineStatus.Registered);
        (await visit.LinesAsync("HB")).Should().Equal(FilingLineStatus.Registered);
        (await visit.CheckInAsync(TestUser.Officer("HB"))).IsRefused("participation.state.refused");
        (await visit.DoAsync(TestUser.Officer("XF"), version => new FindNobody(visit.Id, version, new(Why)))).IsRefused("participation.state.refused");
    }

    [Fact, Clause("六(三)")]
    public async Task Only_who_is_registered_at_the_gate_can_say_so_and_nobody_after_findings()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("XF");

        (await visit.DoAsync(TestUser.Officer("HB"), version => new FindNobody(visit.Id, version, new(Why)))).IsRefused("inspection.nobody.check-in");
        (await visit.DoAsync(TestUser.Officer("ZJ"), version => new FindNobody(visit.Id, version, new(Why)))).IsRefused("inspection.participant.none");
        (await visit.DoAsync(TestUser.Officer("XF"), version => new FindNobody(visit.Id, version, new(" ")))).IsRefused("request.invalid");
        await visit.CheckInAsync(TestUser.Officer("HB"));
        await visit.FoundAsync("XF");
        (await visit.DoAsync(TestUser.Officer("HB"), version => new FindNobody(visit.Id, version, new(Why)))).IsRefused("inspection.nobody.findings");
    }

    [Fact, Clause("六(三)")]
    public async Task The_enterprise_can_be_visited_again_in_the_same_year()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync("XF");
        (await visit.DoAsync(TestUser.Officer("XF"), version => new FindNobody(visit.Id, version, new(Why)))).Done();

        var again = await Visit.OfAsync(app, builder => builder.At(visit.EnterpriseId), "HB");
        (await again.ShowAsync()).Participations.Select(part => part.Department).Should().BeEquivalentTo(["XF", "HB"], "the line that came back is in the next list");
    }
}
