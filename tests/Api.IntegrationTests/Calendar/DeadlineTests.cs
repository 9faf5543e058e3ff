using System.Net;

namespace Supervision.Api.IntegrationTests.Calendar;

public sealed class DeadlineTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Theory]
    [InlineData("monthlyFiling", "2024-10-01", "2024-10-08", "五(三)2")]
    [InlineData("monthlyFiling", "2024-05-31", "2024-05-06", "五(三)2")]
    [InlineData("monthlyFiling", "2024-06-15", "2024-06-05", "五(三)2")]
    [InlineData("monthlyFiling", "2026-10-01", "2026-10-08", "五(三)2")]
    [InlineData("monthlyReport", "2024-10-08", "2024-10-08", "六(五)")]
    [InlineData("aheadOfVisit", "2024-10-10", "2024-09-30", "五(三)2")]
    [InlineData("aheadOfVisit", "2024-10-14", "2024-10-10", "五(三)2")]
    [InlineData("aheadOfVisit", "2024-06-12", "2024-06-06", "五(三)2")]
    [InlineData("afterClosure", "2024-09-29", "2024-10-09", "五(三)7")]
    [InlineData("afterClosure", "2024-09-13", "2024-09-19", "五(三)7")]
    [InlineData("annualPlan", "2024-01-15", "2024-04-01", "五(三)1")]
    [InlineData("annualPlan", "2025-06-30", "2025-03-31", "五(三)1")]
    public async Task A_deadline_is_answered_with_its_clause(string kind, string date, string expected, string clause)
    {
        var answer = (await (await Officer()).GetAsync($"work-calendar/deadline?kind={kind}&date={date}").OkAsync())!;

        ((string)answer["date"]!).Should().Be(expected);
        ((string)answer["clause"]!).Should().Be(clause);
        ((bool)answer["provisional"]!).Should().BeFalse();
        ((string)answer["explanation"]!).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_deadline_in_a_year_without_a_notice_says_that_it_is_provisional()
    {
        var answer = (await (await Officer()).GetAsync("work-calendar/deadline?kind=annualPlan&date=2027-01-01").OkAsync())!;

        ((string)answer["date"]!).Should().Be("2027-03-31");
        ((bool)answer["provisional"]!).Should().BeTrue();
    }

    [Fact]
    public async Task The_distance_is_counted_in_working_days()
    {
        var answer = (await (await Officer()).GetAsync("work-calendar/deadline?kind=monthlyFiling&date=2026-12-01").OkAsync())!;

        ((string)answer["date"]!).Should().Be("2026-12-07", "the 5th is a Saturday");
        ((int)answer["workingDaysLeft"]!).Should().Be(10);
    }

    [Theory]
    [InlineData("work-calendar/deadline?kind=weekly&date=2026-10-01", HttpStatusCode.BadRequest)]
    [InlineData("work-calendar/deadline?kind=monthlyFiling", HttpStatusCode.BadRequest)]
    [InlineData("work-calendar/deadline?kind=monthlyFiling&date=2026-02-30", HttpStatusCode.BadRequest)]
    [InlineData("work-calendar/deadline?kind=monthlyFiling&date=2026-10-01&x=1", HttpStatusCode.BadRequest)]
    [InlineData("work-calendar/deadline?kind=afterClosure&date=2101-01-01", HttpStatusCode.UnprocessableEntity)]
    [InlineData("work-calendar/1066", HttpStatusCode.UnprocessableEntity)]
    public async Task A_question_without_sense_is_refused(string path, HttpStatusCode status)
    {
        var answer = await (await Officer()).GetAsync(path);

        answer.StatusCode.Should().Be(status);
        await answer.ProblemAsync();
    }

    private Task<ApiClient> Officer() => app.As("xf.officer");
}
