using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Verbs;
using Supervision.Application.Enterprises;
using Supervision.Application.Filings;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Filings;

/// <summary>One line of a list is taken back alone, as long as it was not dispatched.</summary>
public sealed class WithdrawLineTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Why = "企业停产";
    private readonly Flow _flow = app.Flow;

    // Three working days ahead of today: in time for an occasional list.
    private readonly DateOnly _day = app.Services.GetRequiredService<IWorkCalendar>().Offset(app.Clock.LocalToday(), 3);

    private AtWork Xf => _flow.Liaison("XF");

    [Fact, Clause("五(三)2", "六(三)")]
    public async Task A_line_goes_alone_and_no_longer_counts_for_the_year()
    {
        var (one, other) = (await _flow.Lead.RegistersEnterprise(), await _flow.Lead.RegistersEnterprise());
        var list = (await FilesAsync(one, other)).Id;

        var withdrawn = await Xf.WithdrawsLine(list, (await LineAsync(list, one)).Id, $" {Why} ");

        (withdrawn.Status, withdrawn.Reason).Should().Be((FilingLineStatus.Withdrawn, Why));
        var shown = await Xf.Does(new ShowFiling(list));
        shown.Status.Should().Be(FilingStatus.Registered, "the list stays");
        shown.Lines.Single(line => line.Enterprise!.Id == other.Id).Status.Should().Be(FilingLineStatus.Registered);
        shown.Lines.Single(line => line.Enterprise!.Id == one.Id).Can.Allowed().Should().BeEmpty();
        (await _flow.Liaison("HB").Does(new ShowEnterpriseTimeline(one.Id))).Items.Should().Contain(step => step.Kind == "filing.line.withdrawn" && step.Sentence.Contains(Why));
        (await FilesAsync(one)).Status.Should().Be(FilingStatus.Registered, "nothing of the year is taken any more");
        await FilesAsync(other).IsRefused("filing.frequency.exceeded");
    }

    [Fact]
    public async Task It_is_read_in_its_own_version_or_in_that_of_its_list()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        var list = await FilesAsync(enterprise);
        var line = await LineAsync(list.Id, enterprise);

        await Xf.Does(new WithdrawLine(list.Id, line.Id, Math.Max(line.Version, list.Version) + 1, Why)).IsRefused(RecordErrors.Stale.Code);
        (await Xf.Does(new WithdrawLine(list.Id, line.Id, line.Version, Why))).Version.Should().BeGreaterThan(line.Version);
        await Xf.Does(new WithdrawLine(list.Id, line.Id, line.Version, Why)).IsRefused(RecordErrors.Stale.Code);
    }

    [Fact]
    public async Task Before_it_is_handed_in_the_list_itself_is_changed()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        var draft = (await Xf.Drafts(Lists.Of("XF", enterprise.Uscc, Window))).Id;

        await Xf.WithdrawsLine(draft, (await LineAsync(draft, enterprise)).Id, Why).IsRefused("filing.line.draft");
    }

    [Fact]
    public async Task A_line_that_waits_for_the_lead_can_be_taken_back_and_one_that_was_returned_is_changed()
    {
        var (one, other) = (await _flow.Lead.RegistersEnterprise(), await _flow.Lead.RegistersEnterprise());
        var late = new DateWindow(app.Clock.LocalToday(), _day);
        var list = (await Xf.Files(new(FilingKind.AdHoc, [Lists.Line("XF", one.Uscc, late), Lists.Line("XF", other.Uscc, late)]), "临时增加")).Id;

        (await Xf.WithdrawsLine(list, (await LineAsync(list, one)).Id, Why)).Status.Should().Be(FilingLineStatus.Withdrawn);
        await _flow.Lead.Returns(list, "请核对");

        await Xf.WithdrawsLine(list, (await LineAsync(list, other)).Id, Why).IsRefused("filing.line.draft");
    }

    [Fact]
    public async Task A_list_that_waits_for_the_lead_goes_with_the_last_of_its_rows_whichever_that_is()
    {
        var enterprises = new List<EnterpriseDetails>();
        for (var i = 0; i < 20; i++) enterprises.Add(await _flow.Lead.RegistersEnterprise());
        var late = new DateWindow(app.Clock.LocalToday(), _day);
        var list = (await Xf.Files(new(FilingKind.AdHoc, [.. enterprises.Select(enterprise => Lists.Line("XF", enterprise.Uscc, late))]), "临时增加")).Id;
        var lines = (await Xf.Does(new ShowFiling(list))).Lines;

        (await Task.WhenAll(lines.Skip(1).Select(line => Xf.WithdrawsLine(list, line.Id, Why)))).Should().OnlyContain(line => line.Status == FilingLineStatus.Withdrawn);
        (await Xf.Does(new ShowFiling(list))).Status.Should().Be(FilingStatus.PendingApproval, "one row waits");
        await Xf.WithdrawsLine(list, lines[0].Id, Why);

        var shown = await Xf.Does(new ShowFiling(list));
        (shown.Status, shown.Reason).Should().Be((FilingStatus.Withdrawn, Why));
        await _flow.Lead.Approves(list).IsRefused("filing.state.refused");
    }

    [Fact]
    public async Task The_last_two_rows_taken_back_at_once_leave_nothing_on_the_leads_desk()
    {
        var late = new DateWindow(app.Clock.LocalToday(), _day);
        for (var i = 0; i < 10; i++)
        {
            var (one, other) = (await _flow.Lead.RegistersEnterprise(), await _flow.Lead.RegistersEnterprise());
            var list = (await Xf.Files(new(FilingKind.AdHoc, [Lists.Line("XF", one.Uscc, late), Lists.Line("XF", other.Uscc, late)]), "临时增加")).Id;
            var lines = (await Xf.Does(new ShowFiling(list))).Lines;

            await Task.WhenAll(lines.Select(line => Task.Run(async () => await Xf.WithdrawsLine(list, line.Id, Why))));

            (await Xf.Does(new ShowFiling(list))).Status.Should().Be(FilingStatus.Withdrawn);
        }
    }

    [Fact]
    public async Task Once_dispatched_or_withdrawn_it_stays_as_it_is()
    {
        var (one, other) = (await _flow.Lead.RegistersEnterprise(), await _flow.Lead.RegistersEnterprise());
        var withdrawn = (await FilesAsync(other)).Id;
        await Xf.WithdrawsLine(withdrawn, (await LineAsync(withdrawn, other)).Id, Why);
        var dispatched = (await FilesAsync(one)).Id;
        await _flow.Lead.DispatchesVisitOf(one.Id, YearMonth.Of(_day));

        foreach (var (list, line) in new[] { (dispatched, await LineAsync(dispatched, one)), (withdrawn, await LineAsync(withdrawn, other)) })
            await Xf.Does(new WithdrawLine(list, line.Id, line.Version, Why)).IsRefused("filing.line.state.refused");
    }

    [Fact]
    public async Task Only_the_department_that_filed_takes_its_line_back_and_says_why()
    {
        var enterprise = await _flow.Lead.RegistersEnterprise();
        var list = (await _flow.Liaison("XF-KZ").Files(Lists.Of("XF", enterprise.Uscc, Window))).Id;
        var line = (await LineAsync(list, enterprise)).Id;

        await _flow.Liaison("HB").WithdrawsLine(list, line, Why).IsRefused("filing.department.foreign");
        await Xf.WithdrawsLine(list, line, Why).IsRefused("filing.department.foreign");
        await _flow.Lead.WithdrawsLine(list, line, Why).IsRefused(VerbErrors.NotPermitted.Code);
        await _flow.Liaison("HB-PS").WithdrawsLine(list, line, Why).IsRefused(RecordErrors.Unknown.Code);
        await _flow.Liaison("XF-KZ").WithdrawsLine(list, Guid.NewGuid(), Why).IsRefused("filing.line.unknown");
        await _flow.Liaison("XF-KZ").WithdrawsLine(list, line, "").IsRefused("request.invalid");
        (await _flow.Liaison("XF-KZ").WithdrawsLine(list, line, Why)).Status.Should().Be(FilingLineStatus.Withdrawn);
    }

    private DateWindow Window => new(_day, _day.AddDays(5));

    private Task<FilingReceipt> FilesAsync(params EnterpriseDetails[] enterprises) =>
        Xf.Files(new(FilingKind.AdHoc, [.. enterprises.Select(enterprise => Lists.Line("XF", enterprise.Uscc, Window))]));

    private async Task<FilingLineDetails> LineAsync(Guid list, EnterpriseDetails enterprise) =>
        (await app.SendAsync(new ShowFiling(list), TestContext.Current.CancellationToken)).Done().Lines.Single(line => line.Enterprise!.Id == enterprise.Id);
}
