using Microsoft.EntityFrameworkCore;
using Supervision.Application.Enterprises;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.IntegrationTests.Reporting;

/// <summary>
/// A small district on Monday, 23 November 2026. November: a joint visit of 消防 and 生态 in 坑梓 that waits for 生态's answer since the 17th; one of 市监 alone in 坪山, carried out, with a
/// late hazard and a late closure report. December: two lines that nobody has merged. 住建's list waits for approval.
/// </summary>
public sealed class WorkbenchDistrict : TestApp
{
    private static readonly DateTimeOffset Earlier = Start.AddDays(-12);
    private static readonly IReadOnlyDictionary<Guid, string> NoneRefused = new Dictionary<Guid, string>();

    public Guid JointVisit { get; private set; }
    public Guid SingleVisit { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        var kengzi = await RegisterAsync("91440300664190863W", "深圳市晖腾精密机电有限公司", "440310005");
        var pingshan = await RegisterAsync("9144030072HQLGNM83", "深圳市棉联纺织有限公司", "440310001");
        await InDatabaseAsync(async db =>
        {
            var fire = Registered("XF", 1, kengzi, new(2026, 11, 16), new(2026, 11, 30));
            var ecology = Registered("HB", 1, kengzi, new(2026, 11, 20), new(2026, 11, 30));
            var market = Registered("SJ", 1, pingshan, new(2026, 11, 10), new(2026, 11, 30));
            var pending = List("ZJ", pingshan, new(2026, 12, 7), new(2026, 12, 31));
            pending.SubmitForApproval("系统抽取较晚", NoneRefused, Earlier);
            db.AddRange(fire, ecology, market, pending);
            db.AddRange(Registered("XF", 2, pingshan, new(2026, 12, 1), new(2026, 12, 31)), Registered("SJ", 2, kengzi, new(2026, 12, 8), new(2026, 12, 31)));

            var joint = Dispatched(1, kengzi, "440310005", "YJ-KZ", fire, ecology);
            joint.Schedule(new(2026, 11, 25), Session.Am, null, new(2026, 11, 18), Earlier.AddDays(2));
            joint.Respond("XF", Answer.Accepted, null, null, Earlier.AddDays(3));
            var single = Dispatched(2, pingshan, "440310001", "YJ-PS", market);
            CarryOut(single);
            db.AddRange(joint, single, Hazard.Order("坪隐〔2026〕1号", new(single.Id, pingshan, "440310001", "SJ", "SJ", Guid.CreateVersion7(), "叉车"), "叉车未检验", HazardGrade.General,
                new(2026, 11, 12), new(2026, 11, 19)));
            (JointVisit, SingleVisit) = (joint.Id, single.Id);
            return await db.SaveChangesAsync();
        });
    }

    /// <summary>A list that its body has only begun to write.</summary>
    public Task<int> DraftAsync(string body, string title) => InDatabaseAsync(async db =>
    {
        var enterprise = (await db.Enterprises.OrderBy(each => each.Id).FirstAsync()).Id;
        db.Add(Filing.Draft(FilingKind.AdHoc, body, body, new(title, null, null, null),
            [new(1, enterprise, new(new(2026, 12, 7), new(2026, 12, 31)), InspectionNature.Case, [SafetyDomain.Building], [], [], null)], Clock.GetUtcNow()));
        return await db.SaveChangesAsync();
    });

    private async Task<Guid> RegisterAsync(string uscc, string name, string street) => (await SendAsync(TestUser.Lead, new RegisterEnterprise
    {
        Uscc = uscc,
        Name = name,
        IndustryCode = "3311",
        SubdistrictCode = street,
        Address = "聚园路8号",
        SafetyDomains = [SafetyDomain.Fire],
    })).Value.Id;

    private static Filing List(string body, Guid enterprise, DateOnly from, DateOnly to) => Filing.Draft(
        FilingKind.Special, body, body, new($"{body}名单", null, "深安办〔2026〕3号", new DateWindow(from, to)),
        [new(1, enterprise, new(from, to), InspectionNature.Special, [SafetyDomain.Fire], [], [], null)], Earlier);

    private static Filing Registered(string body, int running, Guid enterprise, DateOnly from, DateOnly to)
    {
        var list = List(body, enterprise, from, to);
        list.Submit(Filing.NumberOf(body, 2026, running), NoneRefused, Earlier);
        return list;
    }

    private static Inspection Dispatched(int running, Guid enterprise, string street, string lead, params Filing[] lists)
    {
        var invitations = lists.Select(list => new Invitation(list.Department, list.Body, [list.Lines[0].Id], [], [], false));
        var inspection = Inspection.Dispatch(
            new(enterprise, street, lead, lists[^1].Lines[0].Window, new YearMonth(2026, 11), null), Inspection.NumberOf(2026, running), $"CODE{running}", invitations, Earlier);
        foreach (var list in lists) list.Lines[0].Dispatch(inspection.Id);
        return inspection;
    }

    private static void CarryOut(Inspection inspection)
    {
        inspection.Schedule(new(2026, 11, 12), Session.Pm, null, new(2026, 11, 12), Earlier);
        inspection.Respond("SJ", Answer.Accepted, null, null, Earlier);
        inspection.Confirm(Earlier);
        inspection.CheckIn("SJ", [new("罗海", "A1"), new("曾伟", "A2")], CheckInWay.BeforeEntry, null, Earlier.AddDays(1), Earlier.AddDays(1));
        inspection.SubmitFindings("SJ", [], Earlier.AddDays(1));
        inspection.CloseProcedure("SJ", new(2026, 11, 13), new(2026, 11, 18));
    }
}
