using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Common.Events;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Calendar;

public sealed class PublishScheduleTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    private static readonly OfficerRef[] Officers = [new("陈立", "粤B0310217"), new("周敏", "粤B0310218")];

    [Fact]
    public async Task A_closure_report_that_is_due_moves_with_the_schedule_and_says_so_in_its_course()
    {
        // Thursday 31 December; 1 January is statutory; Monday 4 and Tuesday 5 January.
        var inspection = await GivenAsync(1, closedOn: new(2026, 12, 30), due: new(2027, 1, 5));

        var published = await PublishAsync(2027, [new(new(2027, 1, 1), DayKind.Holiday, "元旦"), new(new(2027, 1, 4), DayKind.Holiday, "元旦")]);

        published.Moved.Should().ContainSingle(moved => moved.InspectionId == inspection).Which
            .Should().Be(new MovedDeadline("坪综查〔2026〕901号 坪山消防救援大队 闭环反馈", Clause.Closure, new(2027, 1, 5), new(2027, 1, 6), inspection));
        (await PartAsync(inspection)).ReportDueOn.Should().Be(new DateOnly(2027, 1, 6));
        (await app.InDatabaseAsync(db => db.Events.About(Subject.Inspection(inspection)).AnyAsync(one => one.Kind == "inspection.report-due-moved", Now))).Should().BeTrue();
    }

    [Fact]
    public async Task An_answer_that_is_awaited_moves_too()
    {
        var inspection = await GivenAsync(2, closedOn: null, due: new(2026, 11, 25));
        var present = (await app.SendAsync(new ShowWorkCalendar(2026), Now)).Value;

        var published = await PublishAsync(2026, [.. present.Days, new(new(2026, 11, 25), DayKind.Holiday, "台风停工")]);

        published.Moved.Should().Contain(moved => moved.InspectionId == inspection && moved.From == new DateOnly(2026, 11, 25) && moved.To == new DateOnly(2026, 11, 26));
        (await PartAsync(inspection)).AnswerDueOn.Should().Be(new DateOnly(2026, 11, 26));
    }

    [Fact]
    public async Task A_schedule_that_says_what_is_in_force_already_is_no_new_version()
    {
        var present = (await app.SendAsync(new ShowWorkCalendar(2025), Now)).Value;

        var published = await PublishAsync(2025, present.Days);

        published.Versions.Should().HaveCount(present.Versions.Count);
        published.Moved.Should().BeEmpty();
    }

    private async Task<PublishedSchedule> PublishAsync(int year, IReadOnlyList<SpecialDay> days)
    {
        var present = (await app.SendAsync(new ShowWorkCalendar(year), Now)).Value;
        return (await app.SendAsync(TestUser.Administrator, new PublishSchedule(year, present.Version, days, false), Now)).Value;
    }

    private Task<Participation> PartAsync(Guid inspection) => app.InDatabaseAsync(db => db.Participations.SingleAsync(part => part.InspectionId == inspection, Now));

    /// <summary>An inspection of one body that waits for its answer, or whose procedure closed on a day.</summary>
    private Task<Guid> GivenAsync(int number, DateOnly? closedOn, DateOnly due) => app.InDatabaseAsync(async db =>
    {
        var now = app.Clock.GetUtcNow();
        var uscc = $"91440300MA5D0000{number}";
        uscc += UnifiedSocialCreditCode.Check18(uscc);
        var enterprise = Enterprise.Register(UnifiedSocialCreditCode.Parse(uscc).Value, new()
        {
            Name = $"坪山第{number}测试有限公司",
            IndustryCode = "3311",
            Sector = Sector.Machinery,
            SubdistrictCode = "440310005",
            Address = "坑梓街道金沙社区",
        });
        var item = new ChecklistItem(Guid.CreateVersion7(), 1, "PS-XF-001", "消防安全责任制", ["是否落实"]);
        var inspection = Inspection.Dispatch(
            new(enterprise.Id, "440310005", "YJ-KZ", new(new(2026, 11, 1), new(2026, 12, 31)), new(2026, 11), null),
            Inspection.NumberOf(2026, 900 + number), uscc, [new("XF", "XF", [Guid.CreateVersion7()], Officers, [item], false)], now);
        inspection.Schedule(new(2026, 11, 27), Session.Am, null, due, now);
        if (closedOn is { } closed)
        {
            inspection.Respond("XF", Answer.Accepted, null, null, now);
            inspection.Confirm(now);
            inspection.CheckIn("XF", Officers, CheckInWay.BeforeEntry, null, now, now);
            inspection.SubmitFindings("XF", [new(item.ItemId, CheckResult.Pass, null)], now);
            inspection.CloseProcedure("XF", closed, due).IsError.Should().BeFalse();
        }

        db.Add(enterprise);
        db.Add(inspection);
        await db.SaveChangesAsync(Now);
        return inspection.Id;
    });
}
