using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Enterprises;
using Supervision.Application.Inspections.Scheduling;
using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Enterprises;

/// <summary>An enterprise is struck off when nothing is open there any more, docs/decisions/striking-off-an-enterprise.md.</summary>
public sealed class StrikeOffTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact, Clause("五(三)2")]
    public async Task Not_while_lines_on_record_wait_to_be_dispatched()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        var day = app.Services.GetRequiredService<IWorkCalendar>().Offset(app.Clock.LocalToday(), 3);
        await app.Flow.Liaison("HB").Files(Lists.Of("HB", enterprise.Uscc, new(day, day)));
        var list = (await app.Flow.Liaison("XF").Files(Lists.Of("XF", enterprise.Uscc, new(day, day)))).Id;

        var refused = await StrikeOffAsync(enterprise.Id);
        refused.IsRefused("enterprise.deregister.lines");
        refused.Error!.Title.Should().Contain("坪山消防救援大队").And.Contain("生态环境局");

        await app.Flow.Liaison("XF").Withdraws(list, "企业停产");
        (await StrikeOffAsync(enterprise.Id)).Error!.Title.Should().NotContain("消防");
    }

    [Fact, Clause("五(三)4")]
    public async Task Not_while_a_visit_is_under_way()
    {
        var visit = await Visit.OfAsync(app, "XF");
        var number = (await visit.ShowAsync()).Number;

        var refused = await StrikeOffAsync(visit.EnterpriseId);
        refused.IsRefused("enterprise.deregister.visits");
        refused.Error!.Title.Should().Contain(number);

        (await visit.DoAsync(Visit.Street, version => new CancelInspection(visit.Id, version, "企业搬迁"))).Done();
        (await StrikeOffAsync(visit.EnterpriseId)).Done().Status.Should().Be(EnterpriseStatus.Deregistered);
    }

    [Fact, Clause("五(三)7")]
    public async Task Not_while_a_hazard_is_open_and_all_of_it_is_told_at_once()
    {
        var visit = await (await Visit.OfAsync(app, "XF")).StartedAsync();
        var hazard = (await visit.FoundAsync("XF", 1))[0];

        var refused = await StrikeOffAsync(visit.EnterpriseId);
        refused.IsRefused("enterprise.deregister.visits", "enterprise.deregister.hazards");
        refused.Error!.Breaches![1].Title.Should().Contain((await visit.HazardAsync(hazard.Id)).Number);

        await visit.PassedAsync("XF", await visit.RectifiedAsync(hazard.Id));
        (await StrikeOffAsync(visit.EnterpriseId)).IsRefused("enterprise.deregister.visits");
        (await visit.ReportAsync("XF")).Done();
        (await StrikeOffAsync(visit.EnterpriseId)).Done().Status.Should().Be(EnterpriseStatus.Deregistered);
    }

    [Fact]
    public async Task What_was_struck_off_can_be_taken_back_in_and_neither_is_done_twice()
    {
        var enterprise = await app.Flow.Lead.RegistersEnterprise();
        (await StrikeOffAsync(enterprise.Id, restore: true)).IsRefused(EnterpriseErrors.NotDeregistered.Code);
        (await StrikeOffAsync(enterprise.Id)).Done();
        (await StrikeOffAsync(enterprise.Id)).IsRefused(EnterpriseErrors.AlreadyDeregistered.Code);
        (await StrikeOffAsync(enterprise.Id, restore: true)).Done().Status.Should().Be(EnterpriseStatus.Active);
    }

    private async Task<Result<EnterpriseDetails>> StrikeOffAsync(Guid id, bool restore = false)
    {
        var version = await app.Flow.VersionOf<Enterprise>(id);
        return await app.SendAsync(TestUser.Lead, new DeregisterEnterprise(id, version, "企业停业注销", restore), TestContext.Current.CancellationToken);
    }
}
