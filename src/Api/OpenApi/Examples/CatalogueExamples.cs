using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Catalogues.Changes;
using Supervision.Application.Catalogues.Editions;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;
using Supervision.Domain.Enterprises;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>A new item of 消防 from its first word to an edition of the one table.</summary>
internal static class CatalogueExamples
{
    private static readonly ItemForm Content = new(
        SafetyDomain.Fire, "厨房排油烟道清洗", ["是否定期清洗", "是否有清洗记录"], [new("中华人民共和国消防法", "2021-04-29修正", "第十六条")],
        InspectionForce.DistrictAndStreet, "每企业原则上每年1次（综合查一次），投诉举报等除外", [Bodies.Emergency], [new(RiskColour.Red, 1), new(RiskColour.Blue, 0)], 1, Tags: ["通用"]);

    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("ItemChanges_List", "yj.lead", ("status", ItemChangeStatus.Submitted), ("size", 1)),
        new("ItemChanges_Draft", "xf.liaison", _ => Task.FromResult<Sent?>(Sent.With(new ItemChangeForm(ItemChangeKind.Add, "新增食堂厨房排油烟道检查", Content: Content)))),
        new("ItemChanges_Show", "xf.liaison", async demo => Sent.At(await OpenAsync(demo))),
        new("ItemChanges_Amend", "xf.liaison", async demo => Sent.To(await OpenAsync(demo), new ItemAmendment("新增食堂厨房排油烟道的检查", Content))),
        new("ItemChanges_Submit", "xf.liaison", async demo => Sent.To(await OpenAsync(demo))),
        new("ItemChanges_Return", "yj.lead", async demo => Sent.To(await OpenAsync(demo), new ReasonForm("请补充技术标准"))),
        new("ItemChanges_Withdraw", "xf.liaison", async demo => Sent.To(await OpenAsync(demo))),
        new("ItemChanges_Accept", "yj.lead", async demo => Sent.To(await demo.Db.ItemChanges.FirstOrDefaultAsync(change => change.Status == ItemChangeStatus.Submitted))),
        new("Catalogues_Publish", "yj.lead", _ => Task.FromResult<Sent?>(Sent.With(new PublishCatalogue(Note: "载入已采纳的变更。")))),
        Example.Reading("Catalogues_List", "xf.officer", ("size", 1)),
        new("Catalogues_Show", "xf.officer", async demo => Sent.At(await NewestAsync(demo))),
        new("Catalogues_ListCatalogueItems", "xf.officer", async demo => await NewestAsync(demo) is { } newest ? Sent.Of(("id", newest.Id), ("size", 1)) : null),
        new("Catalogues_Compare", "xf.officer", async demo => await NewestAsync(demo) is { } newest ? Sent.Of(("id", newest.Id), ("size", 2)) : null),
        new("Catalogues_ExportDifferences", "xf.officer", async demo => Sent.At(await NewestAsync(demo))),
        new("Catalogues_Export", "xf.officer", async demo => Sent.At(await NewestAsync(demo))),
        new("Catalogues_Download", "xf.officer", async demo => Sent.At(await NewestAsync(demo))),
    ];

    private static Task<ItemChange?> OpenAsync(Demonstration demo) => demo.Db.ItemChanges
        .Where(change => change.Body == Bodies.Fire && change.Status != ItemChangeStatus.Published && change.Status != ItemChangeStatus.Withdrawn).FirstOrDefaultAsync();

    private static Task<Catalogue?> NewestAsync(Demonstration demo) => demo.Db.Catalogues.OrderByDescending(catalogue => catalogue.Edition).FirstOrDefaultAsync();
}
