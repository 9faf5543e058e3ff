using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Application.IntegrationTests.Seed;

/// <summary>Each day's story is told in a transaction that is not kept.</summary>
public sealed class DemoSeedTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    public static readonly TheoryData<string> Days =
        ["2026-01-01", "2026-01-15", "2026-01-16", "2026-02-17", "2026-02-28", "2026-05-03", "2026-08-31", "2026-10-05", "2026-11-23", "2026-12-31", "2027-01-04", "2028-02-29"];

    [Theory, MemberData(nameof(Days))]
    public async Task The_story_can_be_told_on_any_day(string day)
    {
        var now = Stage.At(DateOnly.Parse(day, null), 9, 30);
        var today = ChinaTime.DateOf(now);
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SupervisionDbContext>();
        await using var untold = await db.Database.BeginTransactionAsync(Now);

        var ahead = await db.Events.CountAsync(entry => entry.At > now, Now);

        await DemoSeed.TellAsync(db, scope.ServiceProvider.GetRequiredService<IConfiguration>(), now, since: YearMonth.Of(today).AddMonths(-1));

        (await db.Events.CountAsync(entry => entry.At > now, Now)).Should().Be(ahead, "nothing has happened that is still to come");
        (await db.FilingLines.CountAsync(line => line.Status == FilingLineStatus.Registered && line.To >= today, Now)).Should().BeGreaterThan(80, "a month waits to be derived");
        (await db.Filings.CountAsync(filing => filing.Status == FilingStatus.PendingApproval, Now)).Should().Be(2);
        (await db.Inspections.AnyAsync(visit => visit.Status == InspectionStatus.Confirmed && visit.Date == app.Services.GetRequiredService<IWorkCalendar>().OnOrAfter(today), Now)).Should().BeTrue();
        (await db.Hazards.AnyAsync(hazard => hazard.Status == HazardStatus.Ordered, Now)).Should().BeTrue();
        (await db.Hazards.AnyAsync(hazard => hazard.PassedAt != null && hazard.Status != HazardStatus.Closed, Now)).Should().BeTrue("华霖's waits for the countersign");
    }
}
