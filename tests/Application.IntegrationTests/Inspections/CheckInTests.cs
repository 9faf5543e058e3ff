using Microsoft.EntityFrameworkCore;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Conduct;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>Entering: filed, on the day, with two officers; registered at the gate, 深府规〔2025〕6号.</summary>
public sealed class CheckInTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly TestUser Xf = TestUser.Officer("XF");
    private static readonly OfficerRef[] Two = [new("张志强", "C-1"), new("李文华", "C-2")];

    [Fact, Clause("深府规〔2025〕6号", "行政处罚法第四十二条")]
    public async Task The_first_check_in_starts_the_inspection_and_its_officers_are_on_record()
    {
        var visit = await OnTheDayAsync("XF", "HB");

        var started = (await visit.CheckInAsync(Xf, new(Two))).Done();

        started.Status.Should().Be(InspectionStatus.InProgress);
        var part = started.Participations.Single(part => part.Department == "XF");
        (part.State, part.CheckInWay, part.CheckedInAt).Should().Be((ParticipationState.CheckedIn, CheckInWay.BeforeEntry, app.Clock.GetUtcNow()));
        part.Officers.Should().Equal(new NamedOfficer("张志强", "C-1", false), new NamedOfficer("李文华", "C-2", false));
        (await visit.CheckInAsync(Xf, new(Two))).IsRefused("inspection.check-in.repeated");
    }

    [Fact, Clause("六(三)")]
    public async Task A_body_without_a_filing_that_was_dispatched_into_the_visit_does_not_enter()
    {
        var visit = await OnTheDayAsync("XF", "HB");

        (await visit.CheckInAsync(TestUser.Officer("SJ"), new(Two))).IsRefused("inspection.participant.none");

        // No command cancels the line of a visit that goes on: as a row that was put right by hand.
        await app.InDatabaseAsync(db => db.FilingLines.Where(line => line.InspectionId == visit.Id && line.Department == "XF").ExecuteUpdateAsync(line => line.SetProperty(one => one.Status, FilingLineStatus.Cancelled)));
        (await visit.CheckInAsync(Xf, new(Two))).IsRefused("inspection.check-in.unfiled");
    }

    [Fact, Clause("五(三)3", "深府规〔2025〕6号")]
    public async Task It_works_on_the_visits_day_only()
    {
        var visit = await Visit.OfAsync(app, "XF");
        (await visit.CheckInAsync(Xf, new(Two))).IsRefused("inspection.state.refused");
        await visit.AgreedAsync(visit.Calendar.Offset(visit.Day, 1));

        (await visit.CheckInAsync(Xf, new(Two))).IsRefused("inspection.check-in.early");
        visit.ItIs((await visit.ShowAsync()).Date!.Value.AddDays(1), 9);
        (await visit.CheckInAsync(Xf, new(Two))).IsRefused("inspection.check-in.day", "inspection.check-in.at");
    }

    [Fact, Clause("深府规〔2025〕6号")]
    public async Task An_emergency_is_registered_before_leaving_with_its_reason_and_the_hour_of_entry()
    {
        var visit = await OnTheDayAsync("XF");
        var entered = app.Clock.GetUtcNow();
        app.Clock.Advance(TimeSpan.FromHours(1));

        (await visit.CheckInAsync(Xf, new(Two, At: entered))).Error!.Fields.Should().ContainKey("at");
        (await visit.CheckInAsync(Xf, new(Two, CheckInWay.BeforeLeaving, At: entered))).IsRefused("inspection.check-in.reason");
        (await visit.CheckInAsync(Xf, new(Two, CheckInWay.BeforeLeaving, "险情处置", app.Clock.GetUtcNow().AddMinutes(5)))).IsRefused("inspection.check-in.at");
        (await visit.CheckInAsync(Xf, new(Two, CheckInWay.BeforeLeaving, "险情处置", entered))).Done();
        (await visit.PartAsync("XF")).Should().Match<ParticipationDetails>(part => part.CheckedInAt == entered && part.CheckInWay == CheckInWay.BeforeLeaving && part.CheckInReason == "险情处置");
    }

    [Theory, Clause("深府规〔2025〕6号")]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public async Task After_an_outage_it_is_entered_within_ten_natural_days(int days, bool inTime)
    {
        var visit = await OnTheDayAsync("XF");
        var entered = app.Clock.GetUtcNow();
        visit.ItIs(app.Clock.LocalToday().AddDays(days), 10);

        var outcome = await visit.CheckInAsync(Xf, new(Two, CheckInWay.AfterOutage, "系统故障", entered));

        if (inTime) outcome.Done(); else outcome.IsRefused("inspection.check-in.too-late");
        (await visit.ShowAsync(Xf)).Participations[0].Can.Allowed().Contains(ParticipationVerb.SubmitFindings).Should().Be(inTime);
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public async Task Two_officers_come_each_with_a_certificate_of_their_own()
    {
        var visit = await OnTheDayAsync("XF");

        (await visit.CheckInAsync(Xf, new([Two[0]]))).IsRefused("inspection.check-in.officers");
        (await visit.CheckInAsync(Xf, new([Two[0], new("张志强", "C-1")]))).IsRefused("request.invalid");
        (await visit.CheckInAsync(Xf)).Done().Participations[0].Officers.Should().HaveCount(2, "the filed officers come where nobody else is named");
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public async Task Whom_a_roster_knows_must_be_an_officer_of_the_body_with_a_certificate_that_is_valid_that_day()
    {
        var visit = await OnTheDayAsync("XF");
        var day = app.Clock.LocalToday();

        // Rosters come with reference data, by no command.
        await app.InDatabaseAsync(db =>
        {
            db.Officers.AddRange(
                Officer.Certified("XF", "王过期", "R-1", new(day.AddYears(-3), day.AddDays(-1))),
                Officer.Certified("HB", "周外单位", "R-2", new(day.AddYears(-1), day.AddYears(1))),
                Officer.Helper("XF", "陈网格", OfficerKind.GridWorker),
                Officer.Certified("XF-KZ", "何在册", "R-3", new(day.AddYears(-1), day)));
            return db.SaveChangesAsync();
        });

        var refused = await visit.CheckInAsync(Xf, new([new("王过期", "R-1"), new("周外单位", "R-2"), new("陈网格", "无"), new("何在册", "R-3")]));

        refused.IsRefused("inspection.officer.expired", "inspection.officer.foreign", "inspection.officer.unfit");
        refused.Error!.Breaches!.Select(breach => breach.Row).Should().Equal(1, 2, 3);
        var done = (await visit.CheckInAsync(Xf, new([new("何在册", "R-3"), new("李文华", "C-2")]))).Done();
        done.Participations[0].Officers.Select(officer => officer.OnRoster).Should().Equal(true, false);
    }

    [Fact, Clause("五(三)2")]
    public async Task Officers_are_completed_until_their_body_has_checked_in()
    {
        var visit = await Visit.OfAsync(app, "XF");

        (await NameAsync(visit, new("王小明", "D-1"), new("赵晓红", "D-2"))).Done();
        var line = await app.InDatabaseAsync(db => db.FilingLines.SingleAsync(line => line.InspectionId == visit.Id));
        line.Officers.Select(officer => officer.Name).Should().Equal("王小明", "赵晓红");

        await visit.StartedAsync();
        (await NameAsync(visit, Two)).IsRefused("inspection.check-in.repeated");
    }

    [Fact, Clause("五(三)4")]
    public async Task A_body_that_did_not_come_is_let_go_after_the_day_and_the_visit_goes_on()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync("XF");
        await visit.FoundAsync("XF");

        (await DropAsync(visit)).IsRefused("inspection.drop.refused");
        visit.ItIs(app.Clock.LocalToday().AddDays(1), 9);
        (await DropAsync(visit)).Done().Status.Should().Be(InspectionStatus.Rectifying, "everybody who came has handed in findings");

        (await visit.LinesAsync("HB")).Should().Equal(FilingLineStatus.Registered);
        (await visit.ReportAsync("XF")).Done().InspectionStatus.Should().Be(InspectionStatus.Closed);
    }

    private async Task<Visit> OnTheDayAsync(params string[] departments)
    {
        var visit = await (await Visit.OfAsync(app, departments)).AgreedAsync();
        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);
        return visit;
    }

    private static Task<Result<InspectionDetails>> NameAsync(Visit visit, params OfficerRef[] officers) => visit.DoAsync(Xf, version => new NameOfficers(visit.Id, version, new(officers)));

    private static Task<Result<InspectionDetails>> DropAsync(Visit visit) => visit.DoAsync(TestUser.Lead, version => new DropParticipant(visit.Id, version, "HB"));
}
