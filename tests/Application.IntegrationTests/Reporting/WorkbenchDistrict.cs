using Supervision.Domain.Calendar;
using Supervision.Domain.Common;
using Supervision.Domain.Inspections;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Application.IntegrationTests.Reporting;

/// <summary>
/// A small district on Monday, 23 November 2026. November: a joint visit of 消防 and 生态 in 坑梓 that waits for 生态's answer since the 18th; two of 市监 alone, one in 坪山 with a late closure
/// report, one in 龙田 with a late hazard. December: two lines that nobody has merged. 住建's list waits for approval.
/// </summary>
public sealed class WorkbenchDistrict() : TestApp(new DateTimeOffset(2026, 11, 5, 1, 0, 0, TimeSpan.Zero))
{
    private static readonly YearMonth November = new(2026, 11);

    public Guid JointVisit { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var lead = Flow.Lead;
        var kengzi = await lead.RegistersEnterprise();
        var pingshan = await lead.RegistersEnterprise(Streets.Pingshan);
        var longtian = await lead.RegistersEnterprise(Streets.Longtian);
        await FilesAsync("XF", kengzi.Uscc, new(2026, 11, 16), new(2026, 11, 30));
        await FilesAsync("HB", kengzi.Uscc, new(2026, 11, 20), new(2026, 11, 30));
        await FilesAsync("SJ", pingshan.Uscc, new(2026, 11, 10), new(2026, 11, 30));
        await FilesAsync("SJ", longtian.Uscc, new(2026, 11, 10), new(2026, 11, 30));
        var draft = await lead.Derives(November);
        var visits = (await lead.Dispatches(November)).Inspections.ToDictionary(one => draft.Visits.Single(visit => visit.Id == one.VisitId).Enterprise.Id, one => one.Id);
        JointVisit = visits[kengzi.Id];

        await AgreesAsync(Streets.Pingshan, visits[pingshan.Id], new(2026, 11, 16));
        await AgreesAsync(Streets.Longtian, visits[longtian.Id], new(2026, 11, 17));
        await CarriesOutAsync(visits[pingshan.Id], 16, failing: 0);
        await Flow.Coordinator(Streets.Kengzi).Schedules(JointVisit, new(2026, 11, 25));
        await CarriesOutAsync(visits[longtian.Id], 17, failing: 1);
        await Flow.Liaison("XF").Accepts(JointVisit);

        ItIs(20);
        await FilesAsync("ZJ", pingshan.Uscc, new(2026, 11, 24), new(2026, 11, 30), "系统抽取较晚");
        await FilesAsync("XF", pingshan.Uscc, new(2026, 12, 1), new(2026, 12, 31));
        await FilesAsync("SJ", kengzi.Uscc, new(2026, 12, 8), new(2026, 12, 31));
        ItIs(23);
    }

    /// <summary>A list that its body has only begun to write.</summary>
    public async Task DraftAsync(string body, string title)
    {
        var enterprise = await Flow.Lead.RegistersEnterprise();
        await Flow.Liaison(body).Drafts(Lists.Of(body, enterprise.Uscc, new(new(2026, 12, 7), new(2026, 12, 31))) with { Title = title });
    }

    private Task FilesAsync(string body, string uscc, DateOnly from, DateOnly to, string? lateReason = null) => Flow.Liaison(body).Files(Lists.Of(body, uscc, new(from, to)), lateReason);

    private async Task AgreesAsync(string street, Guid visit, DateOnly day)
    {
        await Flow.Coordinator(street).Schedules(visit, day, Session.Pm);
        await Flow.Liaison("SJ").Accepts(visit);
        await Flow.Coordinator(street).Confirms(visit);
    }

    private async Task CarriesOutAsync(Guid visit, int day, int failing)
    {
        ItIs(day);
        await Flow.Officer("SJ").ChecksIn(visit);
        await Flow.Officer("SJ").Finds(visit, "SJ", Lists.Fails(failing, new(2026, 11, 20)));
    }

    /// <summary>A later day of that November.</summary>
    public void ItIs(int day) => Flow.At(new(2026, 11, day, 9, 0, 0, ChinaTime.Offset));
}
