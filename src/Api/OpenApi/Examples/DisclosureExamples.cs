using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Catalogues.Laws;
using Supervision.Application.Disclosures;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Disclosures;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>What bodies make public before they inspect, and laws that were replaced.</summary>
internal static class DisclosureExamples
{
    private const string Law = "广东省消防工作若干规定";

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Disclosures_ShowDisclosureDesk", "yj.lead", ("body", "XF")),
        Example.Reading("Disclosures_ExportDisclosureDesk", "yj.lead"),
        new("Disclosures_TakeOwnText", "xf.liaison", _ => Task.FromResult<Sent?>(Sent.With(new TakeOwnText("XF", DisclosureMatter.Cap)))),
        new("Disclosures_DownloadOwnText", "xf.liaison", async demo => Sent.At(await TextAsync(demo))),
        new("Disclosures_Record", "xf.liaison", async demo => await TextAsync(demo) is { } text ? Sent.With(new RecordDisclosure(
            "XF", DisclosureMatter.Cap, "坪山消防救援大队涉企行政检查频次上限", demo.Today, "https://xzzf.gd.gov.cn/xf/cap", 12, TextId: text.Id)) : null),
        Example.Reading("Disclosures_List", "yj.lead", ("body", "XF"), ("size", 2)),
        new("Disclosures_Strike", "xf.liaison", async demo => Sent.To(
            await demo.Db.Disclosures.Where(one => one.Body == "XF" && one.StruckReason == null).OrderByDescending(one => one.RecordedAt).FirstOrDefaultAsync(), new ReasonForm("网址填错"))),
        new("LawReplacements_Record", "yj.lead", demo => Task.FromResult<Sent?>(Sent.With(new RecordLawReplacement(Law, demo.Today, "广东省消防条例", Document: "粤府令第312号")))),
        Example.Reading("LawReplacements_List", "yj.lead", ("size", 1)),
        new("LawReplacements_Withdraw", "yj.lead", async demo => Sent.To(
            await demo.Db.LawReplacements.FirstOrDefaultAsync(one => one.Key == LawReplacement.KeyOf(Law) && one.WithdrawnReason == null), new ReasonForm("公布日期有误，重新登记"))),
    ];

    private static Task<DisclosureText?> TextAsync(Demonstration demo) => demo.Db.DisclosureTexts.Where(text => text.Body == "XF").OrderByDescending(text => text.TakenAt).FirstOrDefaultAsync();
}
