using System.Net;

namespace Supervision.Api.IntegrationTests.Calendar;

public sealed class WorkCalendarTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly object[] SpringFestival =
    [
        new { date = "2027-02-05", kind = "holiday", name = "春节" },
        new { date = "2027-02-08", kind = "holiday", name = "春节" },
        new { date = "2027-02-09", kind = "holiday", name = "春节" },
        new { date = "2027-02-20", kind = "makeupWorkday", name = "春节" },
    ];

    [Fact]
    public async Task A_published_schedule_is_in_force_at_once_and_says_which_deadlines_moved()
    {
        var admin = await app.As("admin");
        var before = (await admin.GetAsync("work-calendar/2027").OkAsync())!;
        ((bool)before["provisional"]!).Should().BeTrue();

        var published = (await admin.PutAsync("work-calendar/2027", new { days = SpringFestival }, (int)before["version"]!).OkAsync())!;

        ((bool)published["provisional"]!).Should().BeFalse();
        published["versions"]!.AsArray().Should().HaveCount(2);
        published["moved"]!.AsArray().Select(moved => ((string)moved!["subject"]!, (string)moved["from"]!, (string)moved["to"]!))
            .Should().Contain(("2027年2月双随机名单备案", "2027-02-09", "2027-02-10"));
        var deadline = (await admin.GetAsync("work-calendar/deadline?kind=monthlyFiling&date=2027-02-01").OkAsync())!;
        ((string)deadline["date"]!).Should().Be("2027-02-10");
        ((bool)deadline["provisional"]!).Should().BeFalse();
    }

    [Fact]
    public async Task A_year_that_nobody_knows_of_can_be_published_from_version_0()
    {
        var admin = await app.As("admin");
        var unknown = (await admin.GetAsync("work-calendar/2029").OkAsync())!;
        ((int)unknown["version"]!).Should().Be(0);
        object days = new[] { new { date = "2029-01-01", kind = "holiday", name = "元旦" } };

        (await admin.PutAsync("work-calendar/2029", new { days })).StatusCode.Should().Be((HttpStatusCode)428);
        (await admin.PutAsync("work-calendar/2029", new { days }, 0)).StatusCode.Should().Be(HttpStatusCode.OK);
        (await admin.PutAsync("work-calendar/2029", new { days }, 0)).StatusCode.Should().Be(HttpStatusCode.PreconditionFailed);
    }

    [Fact]
    public async Task An_impossible_day_is_refused_with_its_row_and_nothing_changes()
    {
        var admin = await app.As("admin");
        var before = (await admin.GetAsync("work-calendar/2026").OkAsync())!;

        var answer = await admin.PutAsync("work-calendar/2026", new { days = new[] { new { date = "2026-10-12", kind = "makeupWorkday", name = "国庆节" } } }, (int)before["version"]!);

        answer.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var problem = await answer.ProblemAsync();
        ((string)problem["code"]!).Should().Be("calendar.schedule.invalid");
        ((int)problem["breaches"]![0]!["row"]!).Should().Be(1);
        (await admin.GetAsync("work-calendar/2026").OkAsync())!.ToJsonString().Should().Be(before.ToJsonString());
    }

    [Fact]
    public async Task Only_those_who_keep_the_calendar_publish_it() =>
        (await (await app.As("xf.liaison")).PutAsync("work-calendar/2027", new { days = SpringFestival }, 1)).StatusCode.Should().Be(HttpStatusCode.Forbidden);
}
