using Supervision.Application.Inspections.Scheduling;
using Supervision.Application.Inspections.Verification;
using Supervision.Domain.Departments;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>What anyone at the gate is told about a code, 五(三)6, 六(三).</summary>
public sealed class VerificationTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("六(三)")]
    public async Task On_its_day_a_confirmed_visit_is_filed_with_who_may_enter_and_what_for()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "ZJ")).AgreedAsync();
        var date = (await visit.ShowAsync()).Date!.Value;
        visit.ItIs(date, 9);

        var answer = (await VerifyAsync(visit.Code.ToLowerInvariant())).Should().BeOfType<FiledVisit>().Subject;

        answer.Should().Match<FiledVisit>(found => found.Filed && found.Date == date && found.Number.StartsWith("坪综查"));
        answer.ValidUntil.Should().Be(new DateTimeOffset(date.ToDateTime(new(18, 0)), TimeSpan.FromHours(8)));
        answer.Departments.Select(department => department.Department).Should().Equal("ZJ", "XF");
        answer.Departments[0].Domains.Should().Equal(SafetyDomain.Building);
        answer.Departments[1].Should().Match<VerifiedDepartment>(xf => xf.Name == "坪山消防救援大队" && xf.Count == 2 && xf.CheckedInAt == null);
        answer.Departments[1].Officers.Should().Equal("张*强", "李*华");
        answer.Items.Should().HaveCount(4);
    }

    [Fact, Clause("六(三)")]
    public async Task It_is_not_filed_before_the_day_before_it_is_confirmed_after_six_and_after_the_day()
    {
        var open = await Visit.OfAsync(app, "XF");
        var visit = await Visit.OfAsync(app, "XF");
        await visit.AgreedAsync(visit.Calendar.Offset(visit.Day, 1));
        var date = (await visit.ShowAsync()).Date!.Value;

        await IsRefusedAsync(open, VerificationRefusal.NotToday);
        await open.ScheduleAsync(Visit.Street, open.Day);
        await IsRefusedAsync(open, VerificationRefusal.NotToday);
        await IsRefusedAsync(visit, VerificationRefusal.NotToday);
        visit.ItIs(date, 18);
        (await VerifyAsync(visit.Code)).Filed.Should().BeTrue();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await IsRefusedAsync(visit, VerificationRefusal.Expired);
        visit.ItIs(date.AddDays(1), 9);
        await IsRefusedAsync(visit, VerificationRefusal.Expired);
    }

    [Fact, Clause("五(三)6")]
    public async Task A_cancelled_visit_and_a_code_that_does_not_exist_are_told_as_such()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).AgreedAsync();
        await visit.DoAsync(Visit.Street, version => new CancelInspection(visit.Id, version, "企业搬迁"));

        await IsRefusedAsync(visit, VerificationRefusal.Cancelled);
        (await VerifyAsync("PS26-0000-0000")).Should().BeOfType<UnfiledVisit>().Which.Should().BeEquivalentTo(new { Filed = false, Reason = VerificationRefusal.Unknown, Ask = (string?)null });
    }

    private async Task IsRefusedAsync(Visit visit, VerificationRefusal reason) =>
        (await VerifyAsync(visit.Code)).Should().BeOfType<UnfiledVisit>().Which.Should().BeEquivalentTo(new { Filed = false, Reason = reason, Ask = "坑梓街道应急办" });

    private async Task<VerificationAnswer> VerifyAsync(string code) => (await app.SendAsync(new VerifyVisit(code))).Done();
}
