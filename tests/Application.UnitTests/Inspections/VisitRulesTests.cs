using Supervision.Application.Inspections.Conduct;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Application.Inspections.Verification;
using Supervision.Domain.Calendar;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.UnitTests.Inspections;

public sealed class VisitRulesTests
{
    private static readonly DateOnly Today = new(2026, 12, 9);

    [Theory, Clause("五(三)2", "五(三)3")]
    [InlineData(0, true, "")]
    [InlineData(-1, true, "inspection.date.past inspection.date.window")]
    [InlineData(10, true, "")]
    [InlineData(11, true, "inspection.date.window")]
    [InlineData(3, false, "inspection.date.holiday")]
    public void A_visit_is_dated_on_a_working_day_of_its_window_today_included(int daysAhead, bool worked, string refused) =>
        string.Join(' ', SchedulingRules.Schedule.Check(new(Today.AddDays(daysAhead), Today, new(Today, Today.AddDays(10)), worked)).Select(breach => breach.Code)).Should().Be(refused);

    [Theory, Clause("五(三)7")]
    [InlineData(CheckResult.Pass, false, 0, "")]
    [InlineData(CheckResult.NotApplicable, false, 0, "")]
    [InlineData(CheckResult.Fail, true, 0, "")]
    [InlineData(CheckResult.Fail, true, -1, "hazard.due.past")]
    [InlineData(CheckResult.Fail, false, 0, "inspection.findings.hazard")]
    [InlineData(CheckResult.Pass, true, 0, "inspection.findings.no-hazard")]
    [InlineData(CheckResult.NotApplicable, true, -1, "inspection.findings.no-hazard hazard.due.past")]
    public void A_failed_item_and_only_that_has_a_hazard_that_is_due_today_or_later(CheckResult result, bool hazard, int dueIn, string refused)
    {
        var order = hazard ? new HazardOrder("安全出口堵塞", HazardGrade.General, Today.AddDays(dueIn)) : null;

        string.Join(' ', FindingsRules.Each.Check(new("安全出口", result, order, Today)).Select(breach => breach.Code)).Should().Be(refused);
    }

    [Theory, Clause("六(三)", "五(三)6")]
    [InlineData(InspectionStatus.Dispatched, 0, 9, VerificationRefusal.NotToday)]
    [InlineData(InspectionStatus.Scheduled, 0, 9, VerificationRefusal.NotToday)]
    [InlineData(InspectionStatus.Confirmed, 1, 9, VerificationRefusal.NotToday)]
    [InlineData(InspectionStatus.Confirmed, 0, 0, null)]
    [InlineData(InspectionStatus.Confirmed, 0, 18, null)]
    [InlineData(InspectionStatus.InProgress, 0, 9, null)]
    [InlineData(InspectionStatus.Rectifying, 0, 17, null)]
    [InlineData(InspectionStatus.Confirmed, 0, 19, VerificationRefusal.Expired)]
    [InlineData(InspectionStatus.Closed, -1, 9, VerificationRefusal.Expired)]
    [InlineData(InspectionStatus.Cancelled, 0, 9, VerificationRefusal.Cancelled)]
    [InlineData(InspectionStatus.Cancelled, -9, 9, VerificationRefusal.Cancelled)]
    public void A_code_proves_a_visit_on_its_confirmed_day_until_six(InspectionStatus status, int visitIn, int hour, VerificationRefusal? refused)
    {
        var now = new DateTimeOffset(Today.ToDateTime(new(hour, 0)), ChinaTime.Offset).ToUniversalTime();

        VerificationRules.Judge(status, Today.AddDays(visitIn), now).Should().Be(refused);
    }

    [Fact]
    public void A_visit_without_a_day_is_not_todays() => VerificationRules.Judge(InspectionStatus.Dispatched, null, DateTimeOffset.UnixEpoch).Should().Be(VerificationRefusal.NotToday);
}
