using Supervision.Application.Common.Events;
using Supervision.Application.Enterprises;
using Supervision.Application.Hazards;
using Supervision.Application.Inspections;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Application.Inspections.Verification;
using Supervision.Domain.Common;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>What an enterprise, and anybody with its code, may know of a visit, and from when on, 五(三)4.</summary>
public sealed class SecrecyTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("五(三)4")]
    public async Task An_enterprise_learns_of_a_visit_when_it_is_told_and_still_knows_after_a_move()
    {
        var visit = await (await Visit.OfAsync(app, "XF", "HB")).AgreedAsync();
        (await SeenAsync(visit)).Should().BeEmpty();
        (await app.SendAsync(visit.Owner, new ShowInspection(visit.Id), Stop)).IsRefused("record.unknown");

        await NotifyAsync(visit);
        (await SeenAsync(visit, joint: true)).Should().ContainSingle().Which.Participations.Select(part => part.Department).Should().Equal("XF", "HB");
        await visit.ScheduleAsync(Visit.Street, visit.Calendar.Offset(visit.Day, 1), "企业停产");

        (await visit.ShowAsync(visit.Owner)).Should().Match<InspectionDetails>(shown => shown.NotifiedAt == null && shown.Participations.All(part => part.AnswerDeadline == null && part.Officers.All(officer => officer.CertificateNo == null)));
    }

    [Fact, Clause("五(三)4")]
    public async Task Nothing_gives_a_complaint_away_before_its_body_has_checked_in()
    {
        var visit = await (await Visit.OfAsync(app, builder => builder.Confidential("HB").LedBy("HB"), "XF", "HB")).AgreedAsync();
        await NotifyAsync(visit);

        var shown = await visit.ShowAsync(visit.Owner);
        shown.Participations.Should().ContainSingle().Which.Department.Should().Be("XF");
        (shown.LinesMerged, shown.VisitsSaved).Should().Be((1, 0), "counts do not tell either");
        (await SeenAsync(visit)).Should().ContainSingle().Which.Should().Match<InspectionRow>(item => !item.Joint && item.VisitsSaved == 0 && item.Participations.Count == 1);
        (await SeenAsync(visit, "HB")).Should().BeEmpty("a filter is a question, too");
        (await SeenAsync(visit, joint: true)).Should().BeEmpty("so is this one");
        (await SeenAsync(visit, joint: false)).Should().ContainSingle();
        (shown.LeadDepartment, shown.LeadDepartmentName).Should().Be(("YJ-KZ", "坑梓街道应急办"), "a body that leads is not named before it may be known");
        (shown.Version, (await SeenAsync(visit))[0].Version).Should().Be((1, 1), "the visit's own version counts the steps of the body that is not told of");
        (await app.SendAsync(visit.Owner, new ShowChecklists(visit.Id), Stop)).Done().Checklists.Should().ContainSingle().Which.Department.Should().Be("XF");
        (await KindsAsync(visit)).Should().Equal("inspection.notified");

        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);
        (await FiledAsync(visit)).Departments.Should().ContainSingle().Which.Department.Should().Be("XF");
        await visit.CheckInAsync(TestUser.Officer("HB"));
        (await visit.ShowAsync(visit.Owner)).Participations.Should().HaveCount(2).And.OnlyContain(part => !part.Confidential);
        (await FiledAsync(visit)).Departments.Should().HaveCount(2);
        (await KindsAsync(visit)).Should().Equal("inspection.checked-in", "inspection.notified");
    }

    [Fact, Clause("五(三)4")]
    public async Task A_visit_that_is_all_complaint_is_not_told_and_is_unknown_to_everybody_outside_until_the_check_in()
    {
        var visit = await (await Visit.OfAsync(app, builder => builder.Confidential("HB"), "HB")).AgreedAsync();

        (await visit.DoAsync(Visit.Street, version => new NotifyEnterprise(visit.Id, version))).IsRefused("inspection.notify.confidential");
        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);
        (await SeenAsync(visit)).Should().BeEmpty();
        (await VerifyAsync(visit)).Should().BeEquivalentTo(new { Filed = false, Reason = VerificationRefusal.Unknown, Ask = (string?)null });
        (await CourseAsync(visit)).Should().NotContain(entry => entry.Subjects.Any(subject => subject.Kind == SubjectKind.Inspection || subject.Kind == SubjectKind.Filing));

        await visit.CheckInAsync(TestUser.Officer("HB"));
        (await SeenAsync(visit)).Should().ContainSingle();
        (await VerifyAsync(visit)).Filed.Should().BeTrue();
        (await CourseAsync(visit)).Should().Contain(entry => entry.Kind == "inspection.checked-in");
    }

    [Fact, Clause("五(三)4")]
    public async Task A_visit_that_was_called_off_before_it_was_told_stays_unknown()
    {
        var visit = await Visit.OfAsync(app, builder => builder.Confidential("HB"), "XF", "HB");
        await visit.DoAsync(Visit.Street, version => new CancelInspection(visit.Id, version, "线索不实"));

        (await SeenAsync(visit)).Should().BeEmpty();
        (await CourseAsync(visit)).Should().NotContain(entry => entry.Subjects.Any(subject => subject.Kind == SubjectKind.Inspection));
    }

    [Fact]
    public async Task Another_enterprise_another_street_and_an_observer_see_nothing()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazard = (await visit.FoundAsync("XF", 1))[0].Id;
        var observer = TestUser.Observer;

        foreach (var outsider in new[] { TestUser.Enterprise(Guid.NewGuid()), TestUser.Street("YJ-PS", Streets.Pingshan), observer })
        {
            (await app.SendAsync(outsider, new ListInspections { EnterpriseId = visit.EnterpriseId }, Stop)).Done().Total.Should().Be(0);
            (await app.SendAsync(outsider, new ShowInspection(visit.Id), Stop)).IsRefused("record.unknown");
            (await app.SendAsync(outsider, new ShowChecklists(visit.Id), Stop)).IsRefused("record.unknown");
            (await app.SendAsync(outsider, new ShowInspectionTimeline(visit.Id), Stop)).IsRefused("record.unknown");
            (await app.SendAsync(outsider, new ShowInspectionQr(visit.Id, "https://example.test"), Stop)).IsRefused("record.unknown");
            (await app.SendAsync(outsider, new ShowHazard(hazard), Stop)).IsRefused("record.unknown");
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task NotifyAsync(Visit visit) => (await visit.DoAsync(Visit.Street, version => new NotifyEnterprise(visit.Id, version))).Done();

    private async Task<IReadOnlyList<InspectionRow>> SeenAsync(Visit visit, string? department = null, bool? joint = null) =>
        (await app.SendAsync(visit.Owner, new ListInspections { Department = department, Joint = joint })).Done().Items;

    private async Task<IEnumerable<string>> KindsAsync(Visit visit) => (await app.SendAsync(visit.Owner, new ShowInspectionTimeline(visit.Id))).Done().Items.Select(entry => entry.Kind);

    private async Task<IReadOnlyList<TimelineEntry>> CourseAsync(Visit visit) => (await app.SendAsync(visit.Owner, new ShowEnterpriseTimeline(visit.EnterpriseId))).Done().Items;

    private async Task<FiledVisit> FiledAsync(Visit visit) => (await VerifyAsync(visit)).Should().BeOfType<FiledVisit>().Subject;

    private async Task<VerificationAnswer> VerifyAsync(Visit visit) => (await app.SendAsync(new VerifyVisit(visit.Code))).Done();
}
