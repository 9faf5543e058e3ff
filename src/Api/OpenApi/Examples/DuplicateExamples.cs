using Microsoft.EntityFrameworkCore;
using Supervision.Api.Endpoints;
using Supervision.Application.Enterprises.Duplicates;
using Supervision.Domain.Enterprises;

namespace Supervision.Api.OpenApi.Examples;

/// <summary>Files that may be of one enterprise: two pairs of the demonstration, of which one is refused and the other merged, and that undone.</summary>
internal static class DuplicateExamples
{
    public static IReadOnlyList<Example> All { get; } =
    [
        Example.Reading("EnterpriseDuplicates_List", "yj.lead", ("size", 1)),
        Example.Reading("EnterpriseDuplicates_Export", "yj.lead", ("format", "xlsx")),
        new("EnterpriseDuplicates_Refuse", "yj.lead", async demo => Sent.To(await Proposed(demo).LastOrDefaultAsync(), new ReasonForm("同一园区的两家企业，执照、法人均不同"))),
        new("EnterpriseMerges_Preview", "yj.lead", async demo => await Proposed(demo).FirstOrDefaultAsync() is { } pair ? Sent.Of(("fromId", pair.SecondId), ("intoId", pair.FirstId)) : null),
        new("EnterpriseMerges_Make", "yj.lead", async demo => await Proposed(demo).FirstOrDefaultAsync() is { } pair ? Sent.With(new MergeEnterprises(pair.SecondId, pair.FirstId, "营业执照一致，系重复登记")) : null),
        new("EnterpriseMerges_Undo", "yj.lead", async demo => Sent.To(
            await demo.Db.EnterpriseMerges.Where(merge => merge.UndoneReason == null).OrderByDescending(merge => merge.At).FirstOrDefaultAsync(), new ReasonForm("核实为两家企业"))),
    ];

    private static IOrderedQueryable<DuplicatePair> Proposed(Demonstration demo) => demo.Db.DuplicatePairs.Where(pair => pair.Status == DuplicateStatus.Proposed).OrderBy(pair => pair.FirstId).ThenBy(pair => pair.SecondId);
}
