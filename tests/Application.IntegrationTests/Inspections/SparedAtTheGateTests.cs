using Microsoft.EntityFrameworkCore;
using Supervision.Application.Filings.Spared;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>At the gate the last visits by anyone are shown, and a body may let its own go, 国办发〔2024〕54号.</summary>
public sealed class SparedAtTheGateTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Why = "消防上月刚联合检查过，没有新的线索";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task One_body_lets_its_part_go_the_others_go_on_and_the_visit_enters_the_ledger()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("HB");

        var left = (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.DeskCheck)).Done();

        (left.Status, left.Participations.Single(part => part.Department == "XF").Spared).Should().Be((InspectionStatus.InProgress, (SparedVisitKind?)SparedVisitKind.DeskCheck));
        left.Participations.Single(part => part.Department == "XF").State.Should().Be(ParticipationState.Dropped);
        left.Participations.Single(part => part.Department == "HB").State.Should().Be(ParticipationState.CheckedIn, "only its own part");
        (await visit.LinesAsync("XF")).Should().Equal(FilingLineStatus.Cancelled);
        (await visit.LinesAsync("HB")).Should().Equal(FilingLineStatus.Dispatched);
        var row = (await app.SendAsync(TestUser.Lead, new ListSparedVisits { EnterpriseId = visit.EnterpriseId }, Stop)).Done().Items.Single();
        row.Should().Match<SparedVisitRow>(spared => spared.Body == "XF" && spared.Kind == SparedVisitKind.DeskCheck && spared.InspectionId == visit.Id && spared.InspectionNumber == left.Number && spared.Counts && spared.Reason == Why);
        (await SpareAsync(visit, TestUser.Officer("HB"), SparedVisitKind.Dropped)).IsRefused("inspection.check-in.repeated");
        (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.Dropped)).IsRefused("inspection.participant.none");
        (await visit.CheckInAsync(TestUser.Officer("XF"))).IsRefused("inspection.participant.none");

        await visit.FoundAsync("HB");
        (await visit.ShowAsync()).Status.Should().BeOneOf([InspectionStatus.Rectifying, InspectionStatus.Closed], "the last findings conclude it");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task Where_the_others_have_handed_in_their_findings_the_visit_is_concluded()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("HB");
        await visit.FoundAsync("HB");

        (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.Dropped)).Done().Status.Should().Be(InspectionStatus.Rectifying);
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task A_body_that_would_come_alone_calls_the_visit_off_and_uses_nothing_of_the_year()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).AgreedAsync();
        visit.ItIs((await visit.ShowAsync()).Date!.Value, 10);

        var off = (await SpareAsync(visit, TestUser.Liaison("XF"), SparedVisitKind.Dropped)).Done();

        (off.Status, off.CancelReason).Should().Be((InspectionStatus.Cancelled, $"取消入企：{Why}"));
        off.Participations.Should().ContainSingle().Which.Spared.Should().Be(SparedVisitKind.Dropped);
        (await visit.LinesAsync("XF")).Should().Equal(FilingLineStatus.Cancelled);
        (await SpareAsync(visit, TestUser.Liaison("XF"), SparedVisitKind.Dropped)).IsRefused("inspection.state.refused");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task It_is_decided_on_the_day_before_the_check_in_by_the_body_itself()
    {
        var visit = await Visit.OfAsync(app, "XF", "HB");
        (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.Dropped)).IsRefused("inspection.state.refused");
        await visit.AgreedAsync(visit.Calendar.Offset(visit.Day, 1));
        (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.Dropped)).IsRefused("inspection.spare.day");
        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);

        (await SpareAsync(visit, TestUser.Leader("XF"), SparedVisitKind.Dropped)).IsRefused("auth.forbidden");
        (await SpareAsync(visit, TestUser.Officer("SJ"), SparedVisitKind.Dropped)).IsRefused("inspection.participant.none");
        (await visit.ShowAsync(TestUser.Officer("XF"))).Participations.Single(part => part.Department == "XF").Can.Allowed().Should().Contain(ParticipationVerb.Spare);
        (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.Dropped, " ")).Error!.Fields.Should().ContainKey("reason");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task What_a_complaint_led_to_is_looked_into_all_the_same()
    {
        var visit = await (await Visit.OfAsync(app, builder => builder.Confidential("XF"), "XF", "HB")).StartedAsync("HB");

        (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.Dropped)).IsRefused("inspection.spare.clue");
        (await SpareAsync(visit, TestUser.Officer("XF"), SparedVisitKind.DeskCheck)).Done();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task Of_twenty_at_once_one_lets_it_go_and_the_ledger_has_one_row()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("HB");
        var version = (await visit.ShowAsync()).Version;

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => app.SendAsync(TestUser.Officer("XF"), new SpareAtGate(visit.Id, version, new(SparedVisitKind.Dropped, Why)), Stop), Stop)));

        answers.Count(answer => !answer.IsError).Should().Be(1);
        (await app.InDatabaseAsync(db => db.SparedVisits.CountAsync(one => one.EnterpriseId == visit.EnterpriseId, Stop))).Should().Be(1);
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task The_last_visits_by_anyone_are_shown_without_the_one_at_hand()
    {
        var before = await (await Visit.OfAsync(app, "HB")).StartedAsync("HB");
        await before.FoundAsync("HB");
        var visit = await (await Visit.OfAsync(app, builder => builder.At(before.EnterpriseId), "XF", "SJ")).StartedAsync("SJ");

        var shown = (await app.SendAsync(TestUser.Officer("XF"), new ShowBeforeEntry(visit.Id), Stop)).Done();

        shown.LastVisits.Should().ContainSingle().Which.Id.Should().Be(before.Id);
        (await app.SendAsync(TestUser.Street("YJ-PS", Streets.Pingshan), new ShowBeforeEntry(visit.Id), Stop)).IsRefused("record.unknown");
    }

    private static Task<Result<InspectionDetails>> SpareAsync(Visit visit, TestUser user, SparedVisitKind kind, string reason = Why) => visit.DoAsync(user, version => new SpareAtGate(visit.Id, version, new(kind, reason)));
}
