using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Application.IntegrationTests.Calendar;

public sealed class CalendarSeedTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public void The_calendar_knows_the_published_years_and_says_that_2027_is_provisional()
    {
        var calendar = app.Services.GetRequiredService<IWorkCalendar>();

        calendar.Offset(new(2026, 2, 24), -3).Should().Be(new DateOnly(2026, 2, 12));
        calendar.IsWorkingDay(new(2022, 12, 31)).Should().BeFalse();
        calendar.IsProvisional(2026).Should().BeFalse();
        calendar.IsProvisional(2027).Should().BeTrue();
        calendar.IsWorkingDay(new(2027, 2, 8)).Should().BeFalse("the statutory days are known");
    }

    [Fact]
    public void The_plans_numbers_are_those_of_the_plan_until_it_is_adjusted() =>
        app.Services.GetRequiredService<IPlanParameters>().On(new(2026, 11, 23)).Should().Be(new PlanParameters());

    [Fact]
    public async Task A_schedule_that_a_person_published_is_not_replaced_by_the_file()
    {
        var present = (await app.SendAsync(new ShowWorkCalendar(2025), Now)).Done();
        (await app.SendAsync(TestUser.Administrator, new PublishSchedule(2025, present.Version, [new(new(2025, 1, 1), DayKind.Holiday, "元旦")], false), Now)).Done();
        await app.Services.GetRequiredService<DatabaseSetup>().SeedAsync(SeedNames.Reference, SeedOptions.None, Now);

        var versions = await app.InDatabaseAsync(db => db.HolidaySchedules.Where(s => s.Year == 2025).SelectMany(s => s.Versions).ToListAsync(Now));
        versions.Should().HaveCount(2);
        app.Services.GetRequiredService<IWorkCalendar>().IsWorkingDay(new(2025, 10, 1)).Should().BeTrue("the new schedule is served at once");
    }
}
