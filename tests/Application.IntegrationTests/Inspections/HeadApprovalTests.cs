using Microsoft.EntityFrameworkCore;
using Supervision.Application.Calendar;
using Supervision.Application.Filings;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;

namespace Supervision.Application.IntegrationTests.Inspections;

/// <summary>实施行政检查前须经本单位负责人批准: where the parameters require it, nobody enters without, unless in an emergency that is approved afterwards. 国办发〔2024〕54号.</summary>
public sealed class HeadApprovalTests(HeadApprovalTests.Required app) : IClassFixture<HeadApprovalTests.Required>
{
    private static readonly TestUser Officer = TestUser.Officer("XF");
    private static readonly OfficerRef[] Two = [new("张志强", "C-1"), new("李文华", "C-2")];

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task Nobody_enters_before_the_head_has_approved_and_then_they_do()
    {
        var visit = await OnTheDayAsync();
        (await visit.PartAsync("XF")).HeadApproved.Should().BeFalse();
        (await visit.CheckInAsync(Officer, new(Two))).IsRefused("inspection.check-in.head-approval");

        (await ApproveAsync(visit, TestUser.Leader("XF"), new())).Done();

        (await visit.PartAsync("XF")).HeadApproved.Should().BeTrue();
        (await visit.CheckInAsync(Officer, new(Two))).Done();
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task An_emergency_goes_first_and_is_approved_afterwards_with_its_reason()
    {
        var visit = await OnTheDayAsync();
        (await visit.CheckInAsync(Officer, new(Two, Emergency: "气体泄漏，须立即处置"))).Done();

        (await ApproveAsync(visit, TestUser.Leader("XF"), new())).Error!.Fields.Should().ContainKey("emergency");
        (await ApproveAsync(visit, TestUser.Leader("XF"), new(Emergency: "气体泄漏"))).Done();
        (await visit.PartAsync("XF")).CheckInReason.Should().Contain("气体泄漏，须立即处置");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task What_was_an_emergency_is_approved_within_its_days_and_no_later()
    {
        var (first, second) = (await OnTheDayAsync(), await OnTheDayAsync());
        foreach (var visit in new[] { first, second }) (await visit.CheckInAsync(Officer, new(Two, Emergency: "险情处置"))).Done();
        var day = app.Clock.LocalToday();

        first.ItIs(day.AddDays(Required.Days), 9);
        (await ApproveAsync(first, TestUser.Leader("XF"), new(Emergency: "险情"))).Done();
        second.ItIs(day.AddDays(Required.Days + 1), 9);
        (await ApproveAsync(second, TestUser.Leader("XF"), new(Emergency: "险情"))).IsRefused("filing.head-approval.late");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task A_liaison_enters_what_was_approved_on_paper_with_who_and_its_number()
    {
        var visit = await OnTheDayAsync();

        (await ApproveAsync(visit, TestUser.Liaison("XF"), new())).Error!.Fields.Should().ContainKey("documentNo");
        (await ApproveAsync(visit, TestUser.Liaison("XF"), new(By: "李大队长", Deputy: true, DocumentNo: "坪消批〔2026〕5号"))).Done();
        (await ApproveAsync(visit, TestUser.Leader("XF"), new())).IsRefused("filing.head-approval.none");
    }

    [Fact, Clause("国办发〔2024〕54号")]
    public async Task Another_bodys_leader_approves_nothing()
    {
        var visit = await OnTheDayAsync();

        (await ApproveAsync(visit, TestUser.Leader("HB"), new())).IsError.Should().BeTrue();
        (await visit.PartAsync("XF")).HeadApproved.Should().BeFalse();
    }

    private async Task<Visit> OnTheDayAsync()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).AgreedAsync();
        visit.ItIs((await visit.ShowAsync()).Date!.Value, 9);
        return visit;
    }

    private async Task<Result<FilingReceipt>> ApproveAsync(Visit visit, TestUser user, HeadApprovalForm form)
    {
        var filing = await app.InDatabaseAsync(db => db.Filings.AsNoTracking().Where(filing => filing.Lines.Any(line => line.InspectionId == visit.Id)).Select(filing => new { filing.Id, filing.Version }).SingleAsync());
        return await app.SendAsync(user, new ApproveByHead(filing.Id, filing.Version, form));
    }

    public sealed class Required : TestApp
    {
        public const int Days = 2;

        public override async ValueTask InitializeAsync()
        {
            await base.InitializeAsync();
            (await SendAsync(TestUser.Lead, new RecordPlanParameters(Clock.LocalToday(), "坪应急〔2026〕9号", new() { HeadApprovalRequired = true, EmergencyApprovalDays = Days }))).Done();
        }
    }
}
