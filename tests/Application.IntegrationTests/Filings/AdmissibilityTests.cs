using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Filings;

/// <summary>能否检查 is asked before filing, and answered as the filing would be.</summary>
public sealed class AdmissibilityTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;
    private static readonly DateWindow December = new(new(2026, 12, 14), new(2026, 12, 18));
    private static readonly DateWindow January = new(new(2027, 1, 11), new(2027, 1, 15));
    private static readonly TestUser Fire = TestUser.Liaison("XF");

    [Fact, Clause("六(三)")]
    public async Task An_enterprise_that_nobody_has_filed_may_be_inspected()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        await app.Flow.Liaison("XF").Drafts(Lists.Of("XF", enterprise.Uscc, December));

        foreach (var kind in Enum.GetValues<FilingKind>())
        {
            var answer = await AskAsync(Fire, enterprise, December, kind);

            (answer.Admissible, answer.Late, answer.AgainFrom, answer.Body).Should().Be((true, false, null, "XF"), $"{kind}: a draft counts for nothing");
            answer.Breaches.Should().BeEmpty();
            answer.Counted.Should().BeEmpty();
            answer.Exemptions.Should().BeEmpty();
            answer.LastVisits.Should().BeEmpty();
        }
    }

    [Fact, Clause("六(三)")]
    public async Task A_line_of_the_year_refuses_by_the_rule_of_filing_and_is_named_with_the_day_on_which_the_next_year_begins()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        var filed = await app.Flow.Liaison("XF-KZ").Files(Lists.Of("XF-KZ", enterprise.Uscc, December));

        var answer = await AskAsync(Fire, enterprise, December);

        var check = (await app.SendAsync(Fire, new ValidateFiling(Lists.Of("XF", enterprise.Uscc, December)), Now)).Done();
        answer.Breaches.Should().BeEquivalentTo(check.Lines[0].Breaches.Select(breach => breach with { Row = null }));
        (answer.Admissible, answer.AgainFrom, answer.VisitsPerYear).Should().Be((false, new DateOnly(2027, 1, 1), 1));
        answer.Breaches.Should().ContainSingle().Which.Code.Should().Be("filing.frequency.exceeded");
        var line = answer.Counted.Should().ContainSingle().Subject;
        (line.FilingId, line.FilingNumber, line.Department, line.From, line.Status).Should().Be((filed.Id, filed.Number, "XF-KZ", December.From, FilingLineStatus.Registered));
    }

    [Fact, Clause("六(三)")]
    public async Task What_the_answer_says_of_grounds_and_of_the_next_year_holds_when_it_is_filed()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        await app.Flow.Liaison("XF").Files(Lists.Of("XF", enterprise.Uscc, December));

        var grounds = (await AskAsync(Fire, enterprise, December)).Exemptions;
        grounds.Select(ground => ground.Kind).Should().Equal(Enum.GetValues<ExemptionKind>());
        var complaint = Lists.Line("XF", enterprise.Uscc, December) with { Exemption = new(ExemptionKind.Complaint, "12345-2026-88") };
        (await app.Flow.Liaison("XF").Files(new(FilingKind.AdHoc, [complaint]))).Status.Should().Be(FilingStatus.Registered);
        (await AskAsync(Fire, enterprise, December)).Counted.Select(line => line.Exemption).Should().BeEquivalentTo(new ExemptionKind?[] { null, ExemptionKind.Complaint });

        (await AskAsync(Fire, enterprise, January)).Admissible.Should().BeTrue();
        (await app.Flow.Liaison("XF").Files(Lists.Of("XF", enterprise.Uscc, January))).Status.Should().Be(FilingStatus.Registered);
        var full = await AskAsync(Fire, enterprise, December);
        full.AgainFrom.Should().Be(new DateOnly(2028, 1, 1), "the next year is taken too");
        full.Counted.Should().HaveCount(2, "a line counts in its own year");
    }

    [Fact, Clause("六(三)")]
    public async Task The_lines_of_another_body_neither_count_nor_are_shown_and_only_who_oversees_asks_for_it()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        await app.Flow.Liaison("HB").Files(Lists.Of("HB", enterprise.Uscc, December));

        var own = await AskAsync(Fire, enterprise, December);
        (own.Admissible, own.Counted.Count).Should().Be((true, 0));
        own.Bodies.Should().Equal("XF");
        (await SendAsync(Fire, enterprise, December, department: "HB")).IsRefused("filing.admissibility.foreign");

        foreach (var overseeing in new[] { TestUser.Lead, TestUser.Justice, TestUser.RuleOfLaw })
        {
            var other = await AskAsync(overseeing, enterprise, December, department: "HB-KZ");
            (other.Body, other.Admissible, other.Counted.Count).Should().Be(("HB", false, 1), overseeing.Actor.Name);
            (await AskAsync(overseeing, enterprise, December)).Body.Should().Be("YJ", "their own, or the first that inspects");
            (await SendAsync(overseeing, enterprise, December, department: "SF")).IsRefused("filing.admissibility.foreign");
        }
    }

    [Fact, Clause("六(三)")]
    public async Task Nobody_asks_of_an_enterprise_that_they_do_not_see_nor_without_a_body_that_inspects()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();

        (await AskAsync(TestUser.Street("YJ-KZ", Streets.Kengzi), enterprise, December)).Body.Should().Be("YJ");
        (await SendAsync(TestUser.Liaison("XF-PS", Streets.OfOffice("XF-PS")), enterprise, December)).IsRefused(EnterpriseErrors.Unknown.Code);
        foreach (var nobody in new[] { TestUser.Enterprise(enterprise.Id), TestUser.Observer, TestUser.Administrator })
            (await SendAsync(nobody, enterprise, December)).IsRefused("filing.department.none");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task The_last_visits_of_all_bodies_stand_beside_the_answer()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).StartedAsync();
        await visit.FoundAsync("XF", failing: 1);
        await visit.FoundAsync("HB");
        var ahead = new DateWindow(app.Clock.LocalToday().AddDays(14), app.Clock.LocalToday().AddDays(16));

        var answer = (await app.SendAsync(TestUser.Liaison("SJ"), new ShowAdmissibility(visit.EnterpriseId, FilingKind.AdHoc, ahead.From, ahead.To), Now)).Done();

        answer.Admissible.Should().BeTrue();
        var last = answer.LastVisits.Should().ContainSingle().Subject;
        (last.Id, last.Joint, last.HazardCount, last.OpenHazardCount).Should().Be((visit.Id, true, 1, 1));
        last.Departments.Should().BeEquivalentTo("XF", "HB");
        var own = (await app.SendAsync(Fire, new ShowAdmissibility(visit.EnterpriseId, FilingKind.AdHoc, ahead.From, ahead.To), Now)).Done();
        own.Counted.Should().ContainSingle().Which.Should().Match<CountingLine>(line => line.Status == FilingLineStatus.Executed && line.InspectionId == visit.Id && line.VisitedOn == last.Date);
        own.Breaches[0].Title.Should().Contain("已检查");
    }

    private async Task<Admissibility> AskAsync(TestUser user, EnterpriseDetails enterprise, DateWindow window, FilingKind kind = FilingKind.AdHoc, string? department = null) =>
        (await SendAsync(user, enterprise, window, kind, department)).Done();

    private Task<Result<Admissibility>> SendAsync(TestUser user, EnterpriseDetails enterprise, DateWindow window, FilingKind kind = FilingKind.AdHoc, string? department = null) =>
        app.SendAsync(user, new ShowAdmissibility(enterprise.Id, kind, window.From, window.To, department), Now);
}
