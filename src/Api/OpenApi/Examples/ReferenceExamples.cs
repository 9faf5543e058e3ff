using Microsoft.EntityFrameworkCore;
using Supervision.Application.SavedViews;

namespace Supervision.Api.OpenApi.Examples;

internal static class ReferenceExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("Departments_List", "yj.lead", ("size", 3)),
        Example.Reading("Departments_Get", "yj.lead", ("code", "XF")),
        Example.Reading("Departments_ListOfficers", "xf.liaison", ("code", "XF"), ("size", 3)),
        Example.Reading("Subdistricts_List", "yj.lead", ("size", 2)),
        Example.Reading("SafetyDomains_List", "yj.lead"),
        Example.Reading("Sectors_List", "yj.lead", ("size", 3)),
        Example.Reading("Industries_List", "yj.lead", ("q", "3311")),
        Example.Reading("SupervisionItems_List", "xf.officer", ("q", "安全出口"), ("size", 1)),
        Example.Reading("SupervisionItems_ListItemTags", "xf.officer", ("size", 3)),
        Example.Reading("SupervisionItems_ListLegalBases", "hb.liaison", ("needsReview", "true"), ("q", "噪声"), ("size", 1)),
        new("SupervisionItems_Get", "xf.officer", async demo => Sent.At(await demo.Db.SupervisionItems.OrderBy(item => item.Code).FirstAsync(item => item.Body == "XF"))),
        Example.Reading("MajorHazardCriteria_List", "xf.officer", ("size", 2)),
        new("SavedViews_KeepView", "xf.liaison", _ => Task.FromResult<Sent?>(Sent.With(new KeepView(ViewedList.Hazards, "本单位逾期", "overdue=true&body=XF", Shared: true)))),
        Example.Reading("SavedViews_List", "xf.liaison", ("list", ViewedList.Hazards)),
        new("SavedViews_DropView", "xf.liaison", async demo => Sent.At(await demo.Db.SavedViews.FirstOrDefaultAsync(view => view.Name == "本单位逾期"))),
    ];
}
