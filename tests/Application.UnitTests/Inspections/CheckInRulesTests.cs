using Supervision.Application.Inspections.Conduct;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Inspections;

namespace Supervision.Application.UnitTests.Inspections;

public sealed class CheckInRulesTests
{
    private static readonly DateOnly Date = new(2026, 12, 9);

    private static readonly OpeningFacts Open = new() { Date = Date, Now = At(Date, 9, 30), Parameters = new(), Filed = true };

    private static readonly CheckInFacts Good = new(Open, At(Date, 9, 26), CheckInWay.BeforeEntry, Officers: 2);

    [Fact, Clause("深府规〔2025〕6号")]
    public void Two_officers_of_a_filed_body_enter_on_the_day() => Codes(Good).Should().BeEmpty();

    [Fact, Clause("六(三)")]
    public void Without_a_filing_nobody_enters() => Codes(Open with { Filed = false }).Should().Equal("inspection.check-in.unfiled");

    [Fact, Clause("三")]
    public void Nobody_enters_an_enterprise_that_was_struck_off() =>
        Codes(Open with { EnterpriseStatus = Domain.Enterprises.EnterpriseStatus.Deregistered }).Should().Equal("inspection.check-in.deregistered");

    [Fact, Clause("五(一)")]
    public void Nobody_enters_with_an_empty_checklist() => Codes(Open with { HasItems = false }).Should().Equal("inspection.check-in.items");

    [Fact, Clause("行政处罚法第四十二条")]
    public void How_many_officers_are_needed_is_a_parameter()
    {
        Codes(Good with { Officers = 1 }).Should().Equal("inspection.check-in.officers");
        Codes(Good with { Opening = Open with { Parameters = new() { MinimumOfficers = 3 } } }).Should().Equal("inspection.check-in.officers");
    }

    [Theory, Clause("深府规〔2025〕6号")]
    [InlineData(CheckInWay.BeforeEntry, -1, "inspection.check-in.early")]
    [InlineData(CheckInWay.BeforeEntry, 1, "inspection.check-in.day")]
    [InlineData(CheckInWay.BeforeLeaving, 1, "inspection.check-in.day")]
    [InlineData(CheckInWay.AfterOutage, -1, "inspection.check-in.early")]
    [InlineData(CheckInWay.AfterOutage, 0, null)]
    [InlineData(CheckInWay.AfterOutage, 10, null)]
    [InlineData(CheckInWay.AfterOutage, 11, "inspection.check-in.too-late")]
    public void Each_way_of_registering_has_its_days(CheckInWay way, int daysAfter, string? refused)
    {
        var facts = Good with { Way = way, Opening = Open with { Now = At(Date.AddDays(daysAfter), 23, 59) } };

        Codes(facts).Where(code => code != "inspection.check-in.at").Should().Equal(refused is null ? [] : [refused]);
    }

    [Fact, Clause("深府规〔2025〕6号")]
    public void The_day_is_counted_in_shenzhen_and_not_in_utc()
    {
        Codes(Good with { Opening = Open with { Now = At(Date, 0, 1) }, At = At(Date, 0, 0) }).Should().BeEmpty("it is still the day before in UTC");
        Codes(Good with { Opening = Open with { Now = At(Date, 23, 59) }, At = At(Date.AddDays(-1), 23, 59) }).Should().Equal("inspection.check-in.at");
    }

    [Fact, Clause("深府规〔2025〕6号")]
    public void Nobody_has_entered_later_than_now() => Codes(Good with { At = Open.Now.AddSeconds(1) }).Should().Equal("inspection.check-in.at");

    [Theory, Clause("行政处罚法第四十二条")]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    public void A_certificate_is_valid_to_the_end_of_its_last_day(int lastDay, bool holds)
    {
        var officer = Named(Officer.Certified("XF", "何俊峰", "A-1", new(Date.AddYears(-1), Date.AddDays(lastDay))));

        OfficerOnDayRules.Each.Check(officer).Select(breach => breach.Code).Should().Equal(holds ? [] : ["inspection.officer.expired"]);
    }

    [Theory, Clause("行政处罚法第四十二条")]
    [InlineData("何俊峰", true)]
    [InlineData(" 何俊 峰", true)]
    [InlineData("张三丰", false)]
    public void Nobody_enters_on_the_certificate_of_another(string name, bool holds)
    {
        var known = Officer.Certified("XF", "何俊峰", "A-1", new(Date.AddYears(-1), Date.AddYears(1)));

        OfficerOnDayRules.Each.Check(Named(known, name)).Select(breach => breach.Code).Should().Equal(holds ? [] : ["inspection.officer.name"]);
    }

    [Fact, Clause("行政处罚法第四十二条")]
    public void Officers_of_a_street_office_are_their_bodys_and_others_are_not()
    {
        DateWindow valid = new(Date.AddYears(-1), Date.AddYears(1));

        OfficerOnDayRules.Each.Check(Named(Officer.Certified("XF-KZ", "何俊峰", "A-1", valid))).Should().BeEmpty();
        OfficerOnDayRules.Each.Check(Named(Officer.Certified("HB", "曾凡林", "A-1", valid))).Should().ContainSingle().Which.Code.Should().Be("inspection.officer.foreign");
    }

    [Theory, Clause("行政处罚法第四十二条")]
    [InlineData(OfficerKind.GridWorker)]
    [InlineData(OfficerKind.Expert)]
    [InlineData(OfficerKind.Coordinator)]
    public void Helpers_are_no_officers(OfficerKind kind) =>
        OfficerOnDayRules.Each.Check(Named(Officer.Helper("XF", "陈某", kind))).Should().ContainSingle().Which.Code.Should().Be("inspection.officer.unfit");

    [Theory, Clause("行政处罚法第四十二条")]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void Somebody_whom_no_roster_knows_is_refused_where_the_parameters_say_so(bool required, bool holds) =>
        (OfficerOnDayRules.Each.Check(Named(null) with { RosterRequired = required }).Count == 0).Should().Be(holds);

    private static OfficerOnDay Named(Officer? known, string? name = null) => new(new(name ?? known?.Name ?? "何俊峰", "A-1", known), "XF", Date, RosterRequired: false);

    private static IEnumerable<string> Codes(OpeningFacts facts) => CheckInRules.Open.Check(facts).Select(breach => breach.Code);

    /// <summary>What is wrong with the gate is told before what is wrong with the form.</summary>
    private static IEnumerable<string> Codes(CheckInFacts facts) => Codes(facts.Opening).ToList() is { Count: > 0 } closed ? closed : CheckInRules.Form.Check(facts).Select(breach => breach.Code);

    private static DateTimeOffset At(DateOnly day, int hour, int minute) => new DateTimeOffset(day.ToDateTime(new(hour, minute)), ChinaTime.Offset).ToUniversalTime();
}
