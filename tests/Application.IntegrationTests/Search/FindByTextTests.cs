using Microsoft.EntityFrameworkCore;
using Supervision.Application.Search;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Search;

/// <summary>Two visits of 消防, in 坑梓 and in 坪山; the first has found a hazard.</summary>
public sealed class FindByTextTests(FindByTextTests.TwoVisits app) : IClassFixture<FindByTextTests.TwoVisits>
{
    [Fact]
    public async Task Each_kind_is_found_by_its_number_and_an_enterprise_by_its_name()
    {
        var (visit, hazard) = (app.Kengzi, app.Hazard);

        (await FindAsync(visit.Number)).Inspections.Should().Equal(new FoundInspection(visit.Id, visit.Number, visit.Enterprise, visit.Status, visit.Date));
        (await FindAsync(hazard.Number)).Hazards.Should().ContainSingle().Which.Should().Match<FoundHazard>(found => found.Id == hazard.Id && found.EnterpriseName == visit.Enterprise && found.Description != "");
        (await FindAsync(app.List.Number)).Filings.Should().ContainSingle().Which.Should().Match<FoundFiling>(found => found.Id == app.List.Id && found.DepartmentName == "消防");
        (await FindAsync(visit.Enterprise)).Enterprises.Should().ContainSingle().Which.Id.Should().Be(visit.EnterpriseId);
        (await FindAsync(visit.Uscc)).Enterprises.Should().ContainSingle().Which.Id.Should().Be(visit.EnterpriseId);
    }

    [Fact]
    public async Task What_can_only_be_a_number_is_looked_for_among_its_kind_alone()
    {
        var found = await FindAsync(app.Kengzi.Number);

        (found.Enterprises.Count, found.Filings.Count, found.Hazards.Count).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task Figures_are_looked_for_in_every_kind()
    {
        var found = await FindAsync("1", TestUser.Liaison("XF"));

        found.Inspections[0].Number.Should().Be("坪综查〔2026〕1号", "the number itself stands before longer ones");
        found.Filings[0].Number.Should().Be("坪工贸备〔2026〕XF-1号");
        found.Hazards.Should().Contain(hazard => hazard.Number == "坪隐〔2026〕1号");
    }

    [Fact]
    public async Task Of_many_a_few_are_shown() => (await FindAsync("样例")).Enterprises.Should().HaveCount(5);

    [Fact]
    public async Task A_street_office_finds_what_is_of_its_street()
    {
        var street = TestUser.Street("YJ-KZ", Streets.Kengzi);

        (await FindAsync(app.Kengzi.Number, street)).Inspections.Should().ContainSingle();
        (await FindAsync(app.Hazard.Number, street)).Hazards.Should().ContainSingle();
        (await FindAsync(app.Pingshan.Number, street)).Inspections.Should().BeEmpty();
        (await FindAsync(app.Pingshan.Enterprise, street)).Enterprises.Should().BeEmpty();
        (await FindAsync(app.Hazard.Number, TestUser.Street("YJ-PS", Streets.Pingshan))).Hazards.Should().BeEmpty();
    }

    [Fact, Clause("五(三)4")]
    public async Task An_enterprise_finds_its_own_and_no_visit_that_it_was_not_told_of()
    {
        var own = TestUser.Enterprise(app.Pingshan.EnterpriseId);

        (await FindAsync(app.Pingshan.Number, own)).Inspections.Should().BeEmpty("nobody has told it");
        (await FindAsync(app.Pingshan.Enterprise, own)).Enterprises.Should().ContainSingle();
        (await FindAsync(app.Kengzi.Enterprise, own)).Enterprises.Should().BeEmpty();
        (await FindAsync(app.Hazard.Number, own)).Hazards.Should().BeEmpty();
        (await FindAsync(app.List.Number, own)).Filings.Should().BeEmpty();
        (await FindAsync(app.Hazard.Number, TestUser.Enterprise(app.Kengzi.EnterpriseId))).Hazards.Should().ContainSingle();
    }

    [Fact]
    public async Task Who_may_read_a_kind_not_at_all_finds_none_of_it()
    {
        (await FindAsync(app.Kengzi.Enterprise, TestUser.Administrator)).Enterprises.Should().ContainSingle();
        (await FindAsync(app.Kengzi.Number, TestUser.Administrator)).Inspections.Should().BeEmpty();
        (await FindAsync(app.Kengzi.Number, TestUser.Observer)).Inspections.Should().BeEmpty();
    }

    [Fact]
    public async Task A_list_that_is_not_handed_in_has_no_number_to_be_found_by() =>
        (await FindAsync("坪工贸备")).Filings.Should().OnlyContain(list => list.Number != null).And.HaveCountGreaterThan(1);

    [Theory]
    [InlineData("inspections")]
    [InlineData("filings")]
    [InlineData("hazards")]
    public async Task The_index_of_numbers_leads_to_them_in_their_order(string table)
    {
        var plan = await app.InDatabaseAsync(async db =>
        {
            var rows = table switch
            {
                "inspections" => db.Inspections.NumberedFrom("坪综查〔2026〕1").Take(5).Select(one => one.Id),
                "filings" => db.Filings.NumberedFrom("坪工贸备〔2026〕XF-1").Take(5).Select(one => one.Id),
                _ => db.Hazards.NumberedFrom("坪隐〔2026〕1").Take(5).Select(one => one.Id),
            };
            await db.Database.OpenConnectionAsync();
            await using var command = rows.CreateDbCommand();
            // Of few rows any plan would do.
            command.CommandText = "set enable_seqscan = off; set enable_sort = off; explain " + command.CommandText;
            await using var lines = await command.ExecuteReaderAsync();
            var text = "";
            while (await lines.ReadAsync()) text += lines.GetString(0) + "\n";
            return text;
        });

        plan.Should().Contain($"Index Scan Backward using ix_{table}_number").And.Contain("Index Cond: ").And.NotContain("Sort");
    }

    private async Task<SearchAnswer> FindAsync(string q, TestUser? user = null) => (await app.SendAsync(user ?? TestUser.Lead, new FindByText(q), TestContext.Current.CancellationToken)).Value;

    public sealed record NumberedVisit(Guid Id, string Number, Domain.Inspections.InspectionStatus Status, DateOnly? Date, Guid EnterpriseId, string Enterprise, string Uscc);

    public sealed class TwoVisits : TestApp
    {
        public NumberedVisit Kengzi { get; private set; } = null!;
        public NumberedVisit Pingshan { get; private set; } = null!;
        public (Guid Id, string Number) Hazard { get; private set; }
        public (Guid Id, string Number) List { get; private set; }

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            for (var more = 0; more < 5; more++) await Flow.Lead.RegistersEnterprise();
            var pingshan = await Visit.OfAsync(this, builder => builder.In(Streets.Pingshan), "XF");
            var kengzi = await (await Visit.OfAsync(this, "XF")).StartedAsync();
            var hazards = await kengzi.FoundAsync("XF", failing: 1);
            (Kengzi, Pingshan) = (await NumberedAsync(kengzi), await NumberedAsync(pingshan));
            Hazard = (hazards[0].Id, hazards[0].Number);
            List = await InDatabaseAsync(async db =>
            {
                var list = await db.Filings.SingleAsync(list => list.Lines.Any(line => line.EnterpriseId == kengzi.EnterpriseId));
                return (list.Id, list.Number!);
            });
        }

        private async Task<NumberedVisit> NumberedAsync(Visit visit)
        {
            var shown = await visit.ShowAsync();
            return new(shown.Id, shown.Number, shown.Status, shown.Date, shown.Enterprise.Id, shown.Enterprise.Name, shown.Enterprise.Uscc);
        }
    }
}
