using Microsoft.EntityFrameworkCore;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Filings.Caps;
using Supervision.Application.Filings.Spared;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Infrastructure.Seed.Flows;

namespace Supervision.Infrastructure.Seed.Demo;

/// <summary>What holds bodies back: two of them have published their caps, the city was at 永固, which is classed, and two visits were let go.</summary>
internal sealed class StoryRestraints(Stage stage)
{
    public void Play()
    {
        var yonggu = stage.Enterprises[0];
        var year = stage.Today.Year;
        Enter(-30, flow => flow.Liaison(Bodies.Fire).Does(new RecordFrequencyCap(
            [InspectionNature.Daily, InspectionNature.Special], 2, new(year, 1, 1), $"坪消〔{year}〕6号", stage.WorkingDay(stage.Today, -40), Bodies.Fire, Class: EnterpriseClass.Key,
            Exemptions: [ExemptionKind.Complaint, ExemptionKind.CaseTransfer])));
        Enter(-29, flow => flow.Liaison(Bodies.Market).Does(new RecordFrequencyCap(
            Enum.GetValues<InspectionNature>(), 1, new(year, 1, 1), $"深坪市监〔{year}〕15号", stage.WorkingDay(stage.Today, -35), Bodies.Market, EffectiveTo: new(year, 12, 31))));
        Enter(-28, flow => flow.Lead.Changes<Enterprise, EnterpriseDetails>(yonggu.Id, version => new SetStanding(yonggu.Id, version,
            new(EnterpriseClass.Key, OwningLevel.District, $"深坪应急〔{year}〕22号", [new(new(year, 12, 24), new(year, 12, 31), "年度盘点停产")]))));
        Enter(-25, flow => flow.Lead.Does(new RecordExternalVisit(yonggu.Uscc, ExternalLevel.City, "市应急管理局", stage.WorkingDay(stage.Today, -26), "有限空间作业专项检查", 1)));
        LetsGo(Bodies.Market, SparedVisitKind.DeskCheck, "其他单位刚检查过，核查特种设备年度检验报告");
        LetsGo(Bodies.Ecology, SparedVisitKind.Dropped, "联合检查后未收到新的线索，本月不去");
    }

    /// <summary>At the enterprise that was visited last and that the body has not filed.</summary>
    private void LetsGo(string body, SparedVisitKind kind, string reason) => Enter(-1, async flow =>
    {
        var year = stage.Today.Year;
        var place = await flow.InDatabaseAsync(flow.Lead.Who, db => db.Inspections.AsNoTracking()
            .Where(visit => visit.StartedAt != null && !db.FilingLines.Any(line => line.EnterpriseId == visit.EnterpriseId && line.Body == body && line.Year >= year))
            .OrderByDescending(visit => visit.Date).ThenBy(visit => visit.Id).Select(visit => (Guid?)visit.EnterpriseId).FirstOrDefaultAsync());
        if (place is { } enterprise) await flow.Liaison(body).Does(new SpareVisit(enterprise, kind, YearMonth.Of(stage.Today), reason));
    });

    private void Enter(int days, Func<Flow, Task> step) => stage.Diary.Enter(Stage.At(stage.WorkingDay(stage.Today, days), 11, 25), () => step(stage.Flow));
}
