using Supervision.Application.Calendar;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>
/// The demonstration district, always told relative to today. Two years of months have been carried out; the running one is under way; a month of filings waits to be derived. Everything in it
/// came about by the commands of the product, in the order of time.
/// </summary>
internal static class Story
{
    /// <param name="first">The first month that is played.</param>
    public static async Task TellAsync(Stage stage, YearMonth first)
    {
        var running = YearMonth.Of(stage.Today);
        var visits = new StoryVisits(stage);
        var months = new StoryMonths(stage, visits, await LastFilingDaysAsync(stage, first, running));
        var (desk, waiting) = (new StoryDesk(stage, visits), new StoryWaiting(stage));

        // Until its lists are dispatched the running month waits, with a few early lists of the next; then the next one does.
        var open = stage.Now < months.DispatchOf(running) ? running : running.AddMonths(1);
        for (var month = first; month < open; month = month.AddMonths(1)) months.Play(month);
        desk.VisitOfYonggu();
        desk.MajorHazardOfHualin();
        desk.VisitsOfToday();
        waiting.Campaign(after: ChinaTime.DateOf(months.DispatchOf(open.AddMonths(-1))));
        waiting.Month(open, [.. stage.Enterprises.Skip(1).Take(15), .. stage.Enterprises.Skip(495).Take(26)]);
        if (open == running) waiting.Month(running.AddMonths(1), [.. stage.Enterprises.Skip(730).Take(12)]);
        waiting.Approvals();
        waiting.DraftWithFaults(open);
        var plans = new StoryPlans(stage);
        plans.Year(stage.Today.Year);
        plans.NextYear(stage.Today.Year + 1);
        new StoryCatalogue(stage).Play();
        new StoryManual(stage).Play();
        new StoryRestraints(stage).Play();
        new StoryRegister(stage).Play();
        new StoryDisclosures(stage).Play();
        await stage.Diary.GoThroughAsync();
    }

    /// <summary>The product's own answer to when each month's double-random list is due, from the month before the first one on.</summary>
    private static async Task<IReadOnlyDictionary<YearMonth, DateOnly>> LastFilingDaysAsync(Stage stage, YearMonth first, YearMonth last)
    {
        var days = new Dictionary<YearMonth, DateOnly>();
        for (var month = first.AddMonths(-1); month <= last; month = month.AddMonths(1))
            days[month] = (await stage.Flow.Lead.Does(new ShowDeadline(DeadlineKind.MonthlyFiling, month.FirstDay))).Date;
        return days;
    }
}
