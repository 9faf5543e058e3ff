using Supervision.Application.Attachments;
using Supervision.Application.Hazards;
using Supervision.Application.Inspections.Found;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Hazards;

namespace Supervision.Application.IntegrationTests.Hazards;

/// <summary>Rectification is reported, extended once, and late where the day has passed, 五(三)7.</summary>
public sealed class RectificationTests(TestApp app) : IClassFixture<TestApp>
{
    private DateOnly Today => app.Clock.LocalToday();

    [Fact, Clause("五(三)7")]
    public async Task The_enterprise_reports_or_the_finding_body_does_for_it_and_nobody_else()
    {
        var (visit, hazards) = await FoundAsync(2);

        (await RectifyAsync(visit, TestUser.Liaison("HB"), hazards[0])).IsRefused("hazard.body.other");
        (await RectifyAsync(visit, TestUser.Enterprise(Guid.NewGuid()), hazards[0])).IsRefused("record.unknown");
        (await RectifyAsync(visit, visit.Owner, hazards[0])).Done().Should().Match<HazardDetails>(hazard =>
            hazard.Status == HazardStatus.Rectified && hazard.Account == "已整改" && hazard.WaitingFor == HazardWait.Recheck);
        (await RectifyAsync(visit, TestUser.Officer("XF"), hazards[1])).Done();
        (await RectifyAsync(visit, visit.Owner, hazards[0])).IsRefused("hazard.state.refused");
    }

    [Fact]
    public async Task Only_files_that_one_has_uploaded_are_attached_and_whoever_sees_the_hazard_sees_them()
    {
        var (visit, hazards) = await FoundAsync(1);
        var (owner, other) = (visit.Owner, TestUser.Enterprise(Guid.NewGuid()));
        var (own, foreign) = (await UploadAsync(owner), await UploadAsync(other));

        (await AttachAsync(visit, owner, hazards[0], foreign)).IsRefused("hazard.attachment.unknown");
        (await AttachAsync(visit, owner, hazards[0], Guid.NewGuid())).IsRefused("hazard.attachment.unknown");
        (await AttachAsync(visit, owner, hazards[0], own)).Done().Attachments.Should().ContainSingle().Which.FileName.Should().Be("整改后.png");

        foreach (var reader in new[] { owner, TestUser.Officer("XF"), Visit.Street, TestUser.Lead })
            (await app.SendAsync(reader, new DownloadAttachment(own), TestContext.Current.CancellationToken)).Done();
        foreach (var outsider in new[] { other, TestUser.Street("YJ-PS", Streets.Pingshan) })
            (await app.SendAsync(outsider, new DownloadAttachment(own), TestContext.Current.CancellationToken)).IsRefused("record.unknown");
    }

    [Fact, Clause("五(三)7")]
    public async Task A_deadline_is_extended_once_to_a_later_day_with_a_reason_by_the_finding_body_or_the_lead()
    {
        var (visit, hazards) = await FoundAsync(2);
        var due = Today.AddDays(7);

        (await ExtendAsync(visit, TestUser.Liaison("HB"), hazards[0], due.AddDays(7))).IsRefused("hazard.body.other");
        (await ExtendAsync(visit, TestUser.Liaison("XF"), hazards[0], due)).IsRefused("hazard.extend.date");
        (await ExtendAsync(visit, TestUser.Liaison("XF"), hazards[0], due.AddDays(7), " ")).IsRefused("request.invalid");
        (await ExtendAsync(visit, TestUser.Liaison("XF"), hazards[0], due.AddDays(7))).Done().Should().Match<HazardDetails>(hazard =>
            hazard.DueOn == due.AddDays(7) && hazard.OriginallyDueOn == due && hazard.Extended && !hazard.Can.Allowed().Contains(HazardVerb.Extend));
        (await ExtendAsync(visit, TestUser.Liaison("XF"), hazards[0], due.AddDays(9))).IsRefused("hazard.extend.repeated");
        (await ExtendAsync(visit, TestUser.Lead, hazards[1], due.AddDays(1))).Done();
    }

    [Fact, Clause("五(三)7")]
    public async Task A_hazard_is_late_from_the_day_after_its_deadline_and_an_extension_must_reach_beyond_today()
    {
        var (visit, hazards) = await FoundAsync(1);
        var due = (await visit.HazardAsync(hazards[0])).DueOn;
        visit.ItIs(due, 17);
        (await visit.HazardAsync(hazards[0])).Overdue.Should().BeFalse("the last day counts");
        visit.ItIs(due.AddDays(3), 9);

        (await visit.HazardAsync(hazards[0])).Should().Match<HazardDetails>(hazard => hazard.Overdue && hazard.Deadline!.WorkingDaysLeft < 0);
        (await ExtendAsync(visit, TestUser.Lead, hazards[0], due.AddDays(2))).IsRefused("hazard.due.past");
        (await ListAsync(new() { Overdue = true, EnterpriseId = visit.EnterpriseId })).Should().Equal(hazards[0]);
        (await ListAsync(new() { Overdue = false, EnterpriseId = visit.EnterpriseId })).Should().BeEmpty();
    }

    [Fact]
    public async Task The_ledger_shows_what_is_late_first_and_what_is_closed_last_and_finds_by_every_filter()
    {
        var (late, old) = await FoundAsync(1);
        late.ItIs((await late.HazardAsync(old[0])).DueOn.AddDays(1), 9);
        var (visit, hazards) = await FoundAsync(2);
        await visit.RectifiedAsync(hazards[0]);
        await visit.PassedAsync("XF", hazards[0]);
        await visit.RectifiedAsync(hazards[1]);

        // Other tests of this class have hazards of their own in the ledger.
        (await ListAsync(new() { Body = "XF" })).Where(id => id == old[0] || hazards.Contains(id)).Should().Equal(old[0], hazards[1], hazards[0]);
        var number = (await visit.HazardAsync(hazards[1])).Number;
        (await ListAsync(new() { Q = number })).Should().Equal(hazards[1]);
        (await ListAsync(new() { WaitingFor = HazardWait.Recheck, InspectionId = visit.Id })).Should().Equal(hazards[1]);
        (await ListAsync(new() { Status = [HazardStatus.Closed, HazardStatus.Ordered], InspectionId = visit.Id })).Should().Equal(hazards[0]);
        (await ListAsync(new() { Grade = HazardGrade.Major, InspectionId = visit.Id })).Should().BeEmpty();
        (await ListAsync(new() { DueFrom = Today, DueTo = Today.AddDays(30), EnterpriseId = visit.EnterpriseId, Subdistrict = Streets.Kengzi })).Should().HaveCount(2);
        (await ListAsync(new() { EnterpriseId = visit.EnterpriseId }, late.Owner)).Should().BeEmpty("it is another enterprise's");
        (await ListAsync(new(), TestUser.Street("YJ-PS", Streets.Pingshan))).Should().BeEmpty("it is another street's");

        (await CountAsync(new() { InspectionId = visit.Id })).Should().Be(new HazardCounts(All: 2, Overdue: 0, Recheck: 1, Countersign: 0));
        (await CountAsync(new() { InspectionId = visit.Id, Overdue = true, WaitingFor = HazardWait.Countersign })).All.Should().Be(2, "the parts are counted beside each other");
        (await CountAsync(new() { EnterpriseId = late.EnterpriseId })).Overdue.Should().Be(1);
        (await CountAsync(new() { Q = "没有这样的隐患" })).Should().Be(new HazardCounts(0, 0, 0, 0));
    }

    private async Task<(Visit Visit, List<Guid> Hazards)> FoundAsync(int failing)
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        return (visit, [.. (await visit.FoundAsync("XF", failing)).Select(hazard => hazard.Id)]);
    }

    private async Task<Guid> UploadAsync(TestUser user)
    {
        using var picture = new MemoryStream([0x89, .. "PNG\r\n\u001a\n"u8]);
        return (await app.SendAsync(user, new UploadAttachment("整改后.png", picture))).Done().Id;
    }

    private static Task<Result<HazardDetails>> AttachAsync(Visit visit, TestUser user, Guid hazard, Guid file) =>
        visit.DoAsync(user, hazard, version => new RectifyHazard(hazard, version, new("已整改", [file])));

    private static Task<Result<HazardDetails>> RectifyAsync(Visit visit, TestUser user, Guid hazard) => visit.DoAsync(user, hazard, version => new RectifyHazard(hazard, version, new("已整改")));

    private static Task<Result<HazardDetails>> ExtendAsync(Visit visit, TestUser user, Guid hazard, DateOnly dueOn, string reason = "设备到货延迟") =>
        visit.DoAsync(user, hazard, version => new ExtendHazard(hazard, version, new(dueOn, reason)));

    private async Task<HazardCounts> CountAsync(CountHazards request) => (await app.SendAsync(TestUser.Lead, request)).Done();

    private async Task<List<Guid>> ListAsync(ListHazards request, TestUser? user = null) =>
        [.. (await app.SendAsync(user ?? TestUser.Lead, request with { Size = 200 })).Done().Items.Select(hazard => hazard.Id)];
}
