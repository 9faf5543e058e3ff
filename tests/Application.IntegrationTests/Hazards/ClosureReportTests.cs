using Supervision.Application.Hazards.Closure;
using Supervision.Domain.Calendar;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Hazards;

/// <summary>各单位的复查情况和行政处罚情况应在程序闭环后3个工作日报牵头单位, 五(三)7.</summary>
public sealed class ClosureReportTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("五(三)7")]
    public async Task A_body_reports_after_its_procedure_once_and_for_itself_and_the_last_report_closes_the_visit()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
        var hazard = (await visit.FoundAsync("XF", 1))[0].Id;
        await visit.FoundAsync("HB");

        (await visit.ReportAsync("XF")).IsRefused("closure-report.early");
        (await visit.ReportAsync("SJ")).IsRefused("inspection.participant.none");
        (await visit.ReportAsync("HB")).Done().Should().Match<ClosureReportDetails>(report => !report.Late && report.InspectionStatus == InspectionStatus.Rectifying);
        (await visit.ReportAsync("HB")).IsRefused("closure-report.repeated");
        await visit.RectifiedAsync(hazard);
        await visit.PassedAsync("XF", hazard);
        (await visit.ReportAsync("XF")).Done().InspectionStatus.Should().Be(InspectionStatus.Closed);
        (await visit.ShowAsync()).ClosedAt.Should().Be(app.Clock.GetUtcNow());
    }

    [Fact, Clause("五(三)7")]
    public async Task What_is_owed_is_listed_with_its_body_and_its_days_until_it_is_reported()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
        await visit.FoundAsync("XF");
        await visit.FoundAsync("HB");
        var due = visit.Calendar.Offset(app.Clock.LocalToday(), 3);

        (await OwedAsync(TestUser.Lead, visit)).Should().HaveCount(2).And.AllSatisfy(owed => owed.Deadline.Date.Should().Be(due));
        (await OwedAsync(TestUser.Lead, visit, overdue: true)).Should().BeEmpty();
        visit.ItIs(visit.Calendar.Offset(due, 2), 9);
        (await OwedAsync(TestUser.Lead, visit, overdue: true)).Select(owed => (owed.Department, owed.Deadline.WorkingDaysLeft)).Should().BeEquivalentTo([("XF", -2), ("HB", -2)]);
        (await visit.ReportAsync("XF")).Done();
        (await OwedAsync(TestUser.Lead, visit, overdue: true)).Should().ContainSingle().Which.Department.Should().Be("HB");
        var number = (await visit.ShowAsync()).Number;
        (await CountAsync(TestUser.Lead, number)).Should().Be(new ClosureReportCounts(Reported: 1, Owed: 1, Overdue: 1));
        (await CountAsync(TestUser.Lead, number, "XF")).Should().Be(new ClosureReportCounts(Reported: 1, Owed: 0, Overdue: 0));
        (await CountAsync(visit.Owner, number)).Should().Be(new ClosureReportCounts(0, 0, 0));
        (await OwedAsync(TestUser.Lead, visit, "XF")).Should().BeEmpty();
        (await OwedAsync(visit.Owner, visit)).Should().BeEmpty("a body owes its report to the lead");
    }

    private async Task<ClosureReportCounts> CountAsync(TestUser user, string q, string? department = null) =>
        (await app.SendAsync(user, new CountClosureReports { Q = q, Department = department }, TestContext.Current.CancellationToken)).Done();

    private async Task<IEnumerable<OwedReport>> OwedAsync(TestUser user, Visit visit, string? department = null, bool? overdue = null) =>
        (await app.SendAsync(user, new ListOwedReports { Department = department, Overdue = overdue, Size = 200 }, TestContext.Current.CancellationToken)).Done()
            .Items.Where(owed => owed.InspectionId == visit.Id);

    [Theory, Clause("五(三)7")]
    [InlineData(0, false)]
    [InlineData(1, true)]
    public async Task A_report_is_in_time_to_the_end_of_the_third_working_day(int daysAfter, bool late)
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        await visit.FoundAsync("XF");
        visit.ItIs(visit.Calendar.Offset(app.Clock.LocalToday(), 3).AddDays(daysAfter), 23);

        var report = (await visit.ReportAsync("XF")).Done();

        report.Late.Should().Be(late);
        (await visit.PartAsync("XF")).ReportedLate.Should().Be(late);
        (await app.SendAsync(TestUser.Lead, new ListClosureReports { InspectionId = visit.Id, Late = late, Department = "XF" }, TestContext.Current.CancellationToken)).Done().Items.Should().ContainSingle();
        (await app.SendAsync(visit.Owner, new ListClosureReports(), TestContext.Current.CancellationToken)).Done().Items.Should().BeEmpty();
    }
}
