using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Events;
using Supervision.Domain.Calendar;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Application.IntegrationTests.Seed;

public sealed class DemoSeedTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    public static readonly TheoryData<string> Days =
        ["2026-01-01", "2026-01-15", "2026-01-16", "2026-02-17", "2026-02-28", "2026-05-03", "2026-08-31", "2026-10-05", "2026-11-23", "2026-12-31", "2027-01-04", "2028-02-29"];

    [Theory, MemberData(nameof(Days))]
    public async Task The_story_can_be_told_on_any_day(string day)
    {
        var now = DemoStage.At(DateOnly.Parse(day, null), 9, 30);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupervisionDbContext>();
        db.ChangeTracker.AutoDetectChangesEnabled = false;

        await DemoSeed.PlayAsync(db, scope.ServiceProvider.GetRequiredService<IWorkCalendar>(), now, Now);

        db.Events.Local.Where(one => one.At > now).Select(EventSentences.Of).Should().BeEmpty("nothing has happened that is still to come");
        db.FilingLines.Local.Count(line => line.Status == FilingLineStatus.Registered && line.To >= ChinaTime.DateOf(now)).Should().BeGreaterThan(80, "a month waits to be derived");
        db.FilingLines.Local.Where(line => line.Status is FilingLineStatus.Registered or FilingLineStatus.Dispatched or FilingLineStatus.Executed && line.Exemption is null)
            .GroupBy(line => (line.Body, line.EnterpriseId, line.Year))
            .Where(group => group.Count() > 1).Select(group => group.Key).Should().BeEmpty("六(三): once a year");
        db.Inspections.Local.Select(inspection => inspection.VerificationCode).Should().OnlyHaveUniqueItems();
        db.Inspections.Local.Where(inspection => inspection.Date < inspection.WindowFrom || inspection.Date > inspection.WindowTo)
            .Select(inspection => $"{inspection.Number} {inspection.Date} {inspection.WindowFrom}–{inspection.WindowTo}").Should().BeEmpty("each visit is inside its windows");
        db.Inspections.Local.Any(inspection => inspection.Status == InspectionStatus.Confirmed).Should().BeTrue();
        db.Hazards.Local.Any(hazard => hazard.Status == HazardStatus.Ordered).Should().BeTrue();
        db.Hazards.Local.Any(hazard => hazard.WaitsForCountersign).Should().BeTrue();
    }

    [Fact]
    public async Task Told_twice_it_is_told_once()
    {
        var setup = app.Services.GetRequiredService<DatabaseSetup>();
        await setup.SeedAsync(SeedNames.Demo, SeedOptions.None, Now);
        var first = await app.InDatabaseAsync(db => db.Events.CountAsync(Now));

        await setup.SeedAsync(SeedNames.Demo, SeedOptions.None, Now);

        (await app.InDatabaseAsync(db => db.Events.CountAsync(Now))).Should().Be(first).And.BeGreaterThan(1000);
    }
}
