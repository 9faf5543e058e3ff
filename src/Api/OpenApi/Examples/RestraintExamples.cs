using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Enterprises;
using Supervision.Application.Enterprises.External;
using Supervision.Application.Filings.Caps;
using Supervision.Application.Filings.Reviews;
using Supervision.Application.Filings.Spared;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>What holds a body back: the cap table, visits from above, how an enterprise stands, and visits that are let go.</summary>
internal static class RestraintExamples
{
    private const string Document = "坪消〔2026〕31号";

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("FrequencyCaps_List", "xf.liaison", ("body", "XF"), ("size", 2)),
        new("FrequencyCaps_Record", "xf.liaison", demo => Task.FromResult<Sent?>(Sent.With(new RecordFrequencyCap(
            [InspectionNature.Daily, InspectionNature.Special], 2, demo.Today.AddDays(1), Document, demo.Today, "XF", Class: EnterpriseClass.Key, Exemptions: [ExemptionKind.Complaint])))),
        new("FrequencyCaps_End", "xf.liaison", async demo => Sent.To(
            await demo.Db.FrequencyCaps.Where(cap => cap.Document == Document && cap.EndReason == null).OrderByDescending(cap => cap.RecordedAt).FirstOrDefaultAsync(), new EndCapForm(demo.Today.AddDays(30), "公布的上限已调整"))),
        Example.Reading("FrequencyCaps_Export", "xf.liaison", ("body", "XF")),
        new("Enterprises_SetStanding", "yj.lead", async demo => Sent.To(await UntouchedAsync(demo), new StandingForm(EnterpriseClass.Key, OwningLevel.District, "深应急〔2026〕12号", [new(demo.Today.AddDays(60), demo.Today.AddDays(66), "年度停产检修")]))),
        new("ExternalVisits_Record", "yj.lead", async demo => Sent.With(new RecordExternalVisit((await UntouchedAsync(demo))!.Uscc, ExternalLevel.City, "市应急管理局", demo.Today, "粉尘涉爆专项检查", 1))),
        Example.Reading("ExternalVisits_List", "yj.lead", ("level", ExternalLevel.City), ("size", 1)),
        Example.Reading("ExternalVisits_Export", "yj.lead", ("level", ExternalLevel.City)),
        Example.Reading("ExternalVisits_DownloadExternalVisitTemplate", "yj.lead"),
        Example.Reading("ExternalVisits_Import", "yj.lead", ("dryRun", "true")),
        new("ExternalVisits_Strike", "yj.lead", async demo => Sent.To(
            await demo.Db.ExternalVisits.Where(visit => visit.StruckReason == null).OrderByDescending(visit => visit.RecordedAt).FirstOrDefaultAsync(), new ReasonForm("企业填错"))),
        new("SparedVisits_SpareVisit", "sj.liaison", async demo => Sent.With(new SpareVisit((await UntouchedAsync(demo))!.Id, SparedVisitKind.DeskCheck, YearMonth.Of(demo.Ahead.From), "上月联合检查未发现问题，改为核查年度检验报告"))),
        Example.Reading("SparedVisits_List", "sj.liaison", ("body", "SJ"), ("size", 1)),
        Example.Reading("SparedVisits_Export", "sj.liaison", ("body", "SJ")),
        new("SparedVisits_Revoke", "sj.liaison", async demo => Sent.To(
            await demo.Db.SparedVisits.Where(spared => spared.Body == "SJ" && spared.RevokedReason == null).OrderByDescending(spared => spared.DecidedAt).FirstOrDefaultAsync(), new ReasonForm("企业有新的投诉举报"))),
    ];

    /// <summary>After the lists, since it needs exemptions that stand.</summary>
    public static IReadOnlyList<Example> Reviews { get; } =
    [
        Example.Reading("ExemptionReviews_List", "yj.lead", ("size", 1)),
        new("ExemptionReviews_DrawExemptions", "yj.lead", _ => Task.FromResult<Sent?>(Sent.With(new DrawExemptions(1)))),
        new("ExemptionReviews_Decide", "yj.lead", async demo => Sent.To(
            await demo.Db.ExemptionReviews.Where(review => review.Finding == null).OrderByDescending(review => review.DrawnAt).FirstOrDefaultAsync(), new ExemptionFindingForm(ExemptionFinding.Founded, "举报件与检查内容相符"))),
        Example.Reading("ExemptionReviews_ShowExemptionFigures", "yj.lead"),
        Example.Reading("ExemptionReviews_Export", "yj.lead"),
    ];

    /// <summary>An enterprise at which nobody has filed.</summary>
    private static Task<Enterprise?> UntouchedAsync(Demonstration demo) => demo.Db.Enterprises
        .Where(enterprise => enterprise.Status == EnterpriseStatus.Active && !demo.Db.FilingLines.Any(line => line.EnterpriseId == enterprise.Id)).OrderBy(enterprise => enterprise.Uscc).FirstOrDefaultAsync();
}
