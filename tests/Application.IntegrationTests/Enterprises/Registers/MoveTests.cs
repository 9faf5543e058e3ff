using Microsoft.EntityFrameworkCore;
using Supervision.Application.Hazards;
using Supervision.Application.Inspections;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.IntegrationTests.Enterprises.Registers;

/// <summary>What is under way goes with an enterprise that moves; what is over stays with the street that did it, docs/decisions/an-enterprise-moves.md.</summary>
public sealed class MoveTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser Receiving = TestUser.Street("YJ-LT", Streets.Longtian);

    [Fact, Clause("五(三)7")]
    public async Task The_receiving_street_sees_what_is_open_and_the_former_one_no_more()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazard = (await visit.FoundAsync("XF", 1))[0];

        var moved = await app.AmendsAsync(visit.EnterpriseId, form => form with { SubdistrictCode = Streets.Longtian, Address = "龙田路1号" });

        (await app.AskAsync(Receiving, new ShowInspection(visit.Id))).Done();
        (await app.AskAsync(Receiving, new ShowHazard(hazard.Id))).Done();
        (await app.AskAsync(Visit.Street, new ShowInspection(visit.Id))).IsError.Should().BeTrue();
        moved.FormerPlaces.Should().Equal(new FormerPlace(Streets.Kengzi, "聚园路8号", null, new(2026, 11, 23), TestUser.Lead.Person!.Name));
        (await app.CourseAsync(visit.EnterpriseId, Receiving)).Should().Contain("由坑梓街道迁至龙田街道，未办结的检查任务 1 项、隐患 1 项随同移交");
    }

    [Fact, Clause("五(三)7")]
    public async Task What_is_over_stays_with_the_street_that_did_it()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        await visit.FoundAsync("XF");
        (await visit.ReportAsync("XF")).Done();

        await app.AmendsAsync(visit.EnterpriseId, form => form with { SubdistrictCode = Streets.Longtian, Address = "龙田路1号" });

        (await app.AskAsync(Visit.Street, new ShowInspection(visit.Id))).Done();
        (await app.InDatabaseAsync(db => db.Inspections.Where(one => one.Id == visit.Id).Select(one => one.Subdistrict).SingleAsync(TestContext.Current.CancellationToken))).Should().Be(Streets.Kengzi);
    }

    [Fact]
    public async Task An_import_hands_over_too()
    {
        var visit = await Visit.OfAsync(app, "XF");
        var uscc = await app.InDatabaseAsync(db => db.Enterprises.Where(one => one.Id == visit.EnterpriseId).Select(one => one.Uscc).SingleAsync(TestContext.Current.CancellationToken));

        (await app.ImportsAsync(uscc, null, "龙田街道")).Outcome.Should().Be(ImportOutcome.Updated);

        (await app.AskAsync(Receiving, new ShowInspection(visit.Id))).Done();
    }
}
