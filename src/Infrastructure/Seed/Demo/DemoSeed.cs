using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Persistence.Saving;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>
/// The demonstration district: a story that is always told relative to today. Two years of months have been carried out; the running one is under way; a
/// month of filings waits to be derived. Played with the verbs of the domain, so every number and state in it came about as in the product.
/// </summary>
internal sealed class DemoSeed(SupervisionDbContext accounts, IWorkCalendar calendar, TimeProvider clock) : ISeed
{
    public string Name => SeedNames.Demo;
    public int Order => 10;

    public async Task RunAsync(SeedOptions options, CancellationToken ct)
    {
        await using var db = WithoutAudit();
        if (await db.Filings.AnyAsync(ct)) return;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var stage = await PlayAsync(db, calendar, clock.GetUtcNow(), ct);

        // Looked for once: what the verbs have replaced since (the officers of a check-in) is only then seen.
        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync(ct);
        await accounts.Users.Where(account => account.UserName == "enterprise.demo")
            .ExecuteUpdateAsync(set => set.SetProperty(account => account.EnterpriseId, stage.Enterprises[0].Id).SetProperty(account => account.DisplayName, stage.Enterprises[0].Contact), ct);
    }

    /// <summary>Tells the whole story into the context, without saving it.</summary>
    internal static async Task<DemoStage> PlayAsync(SupervisionDbContext db, IWorkCalendar calendar, DateTimeOffset now, CancellationToken ct)
    {
        var stage = await DemoCast.GatherAsync(db, calendar, now, ct);
        Play(stage);
        stage.KeepNumbers();
        return stage;
    }

    // Up to the middle of a month its own lists still wait, and a few early ones of the next; after it the next month's do, and the running one is under way.
    private static void Play(DemoStage stage)
    {
        var running = YearMonth.Of(stage.Today);
        var waiting = stage.Today.Day <= 15 ? running : running.AddMonths(1);
        var months = new DemoMonths(stage);
        var desk = new DemoDesk(stage, months);
        for (var month = new YearMonth(stage.Today.Year - 1, 1); month < waiting; month = month.AddMonths(1)) months.Play(month);
        desk.StoryOfYonggu();
        desk.StoryOfHualin();
        desk.VisitsOfToday();
        desk.Campaign();
        desk.Waiting(waiting, [.. stage.Enterprises.Skip(1).Take(15), .. stage.Enterprises.Skip(495).Take(26)]);
        if (waiting == running) desk.Waiting(running.AddMonths(1), [.. stage.Enterprises.Skip(730).Take(12)]);
        desk.Approvals();
        desk.DraftWithFaults(waiting);
    }

    // The story is no change that anybody made, so it stands in the course of each matter and not in the audit trail.
    private SupervisionDbContext WithoutAudit() => new(((DbContextOptionsBuilder<SupervisionDbContext>)new DbContextOptionsBuilder<SupervisionDbContext>()
        .UseSupervisionPostgres(accounts.Database.GetConnectionString()!)
        .AddInterceptors(new SaveInterceptor(SavePipeline.OfStory))).Options);
}
