using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Filings;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Filings;

/// <summary>What would have been late by other numbers.</summary>
public sealed class SupposeParametersTests : TestApp
{
    private DateOnly Today => Clock.LocalToday();

    // In time by three working days, late by five.
    private DateOnly Day => Services.GetRequiredService<IWorkCalendar>().Offset(Today, 3);

    [Fact, Clause("六(六)")]
    public async Task Lists_in_time_by_three_days_are_late_by_five_and_the_other_way_round()
    {
        var (one, other, late) = (await Flow.Lead.RegistersEnterprise(), await Flow.Lead.RegistersEnterprise(), await Flow.Lead.RegistersEnterprise());
        var inTime = await Flow.Liaison("XF").Files(new(FilingKind.AdHoc, [Lists.Line("XF", one.Uscc, new(Day, Day)), Lists.Line("XF", other.Uscc, new(Day.AddDays(30), Day.AddDays(30)))]));
        var delayed = await Flow.Liaison("HB").Files(new(FilingKind.AdHoc, [Lists.Line("HB", late.Uscc, new(Today, Day))]), "临时增加");

        var stricter = await Flow.Lead.Does(new SupposeParameters(Today, Today, null, 5));
        var laxer = await Flow.Lead.Does(new SupposeParameters(Today, Today, null, 0));

        (stricter.Lines, stricter.LateThen, stricter.LateSupposed, stricter.ChangedTotal).Should().Be((3, 1, 2, 1));
        stricter.Bodies.Should().ContainSingle(body => body.Body == "XF").Which.Should().Be(new SupposedBody("XF", "消防", 2, 0, 1));
        var list = stricter.Changed.Should().ContainSingle().Which;
        (list.FilingId, list.Late, list.InTime, list.HandedInOn, list.DueThen).Should().Be((inTime.Id, 1, 0, Today, Today));
        list.DueSupposed.Should().BeBefore(Today);
        laxer.Changed.Should().ContainSingle().Which.Should().Match<SupposedList>(one => one.FilingId == delayed.Id && one.Late == 0 && one.InTime == 1);
    }

    [Fact, Clause("六(六)", "五(三)7")]
    public async Task A_closure_report_of_the_last_day_is_late_by_a_day_less()
    {
        var visit = await (await Visit.OfAsync(this, "XF")).StartedAsync();
        await visit.FoundAsync("XF");
        visit.ItIs(visit.Calendar.Offset(Today, 3), 9);
        (await visit.ReportAsync("XF")).Done();

        (await Flow.Lead.Does(new SupposeParameters(Today, Today, null, null, 3))).Reports.Should().Match<SupposedReports>(reports => reports.Total == 1 && reports.LateThen == 0 && reports.ChangedTotal == 0);
        var stricter = (await Flow.Lead.Does(new SupposeParameters(Today, Today, null, null, 2))).Reports;
        (stricter.LateThen, stricter.LateSupposed).Should().Be((0, 1));
        stricter.Changed.Should().ContainSingle().Which.Should().Match<SupposedReport>(one => one.InspectionId == visit.Id && one.Late && one.DueThen == Today && one.DueSupposed < Today);
    }

    [Fact]
    public async Task Nothing_changes_by_the_numbers_that_hold_and_a_body_sees_what_it_may_see()
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        await Flow.Liaison("XF").Files(new(FilingKind.AdHoc, [Lists.Line("XF", enterprise.Uscc, new(Today, Day))]), "临时增加");

        (await Flow.Lead.Does(new SupposeParameters(null, null, null, 3))).Should().Match<ParameterSupposition>(asked => asked.Lines == 1 && asked.LateThen == 1 && asked.LateSupposed == 1 && asked.ChangedTotal == 0);
        (await Flow.Liaison("HB").Does(new SupposeParameters(null, null, null, 0))).Lines.Should().Be(0, "what waits for approval is the lead's and its body's");
        await Flow.Lead.Does(new SupposeParameters(Today, Today.AddDays(-1), null, 3)).IsRefused("request.invalid");
        await Flow.Lead.Does(new SupposeParameters(null, null, 31, null)).IsRefused("request.invalid");
    }
}
