using Supervision.Application.Common.Documents;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Planning;

namespace Supervision.Application.Planning;

/// <summary>The district's plan of a year as the values of <c>district-plan.template.json</c>: the letter to 区司法局 with the joint visits and the bodies' rows behind it.</summary>
internal static class DistrictPlanDocument
{
    private static readonly DocumentTemplate Template = DocumentTemplate.Named("district-plan");

    public static OfficialDocument Of(DistrictPlan plan, string number, DateOnly on, DistrictPlanContents contents)
    {
        var (names, slots, rows) = contents;
        return Template.Fill(new
        {
            Number = number,
            plan.Year,
            plan.Edition,
            Issuer = names.Of(Bodies.Emergency),
            Date = $"{on.Year}年{on.Month}月{on.Day}日",
            plan.Plans,
            plan.PlannedVisits,
            Joint = slots.Count,
            Saved = slots.Sum(line => line.Slot.Saved),
            Shown = plan.ObjectBy is { } day ? $"{day.Year}年{day.Month}月{day.Day}日" : "",
            Objections = slots.Count(line => line.Slot.ObjectionState != ObjectionState.None),
            Shares = string.Join('、', rows.GroupBy(line => line.Body).Select(body => $"{names.Of(body.Key)}{body.Sum(line => line.Row.Count)}次")),
            Slots = slots.Select(line => new
            {
                Month = $"{line.Slot.Month}月",
                line.Name,
                Street = names.Street(line.Slot.SubdistrictCode),
                Bodies = string.Join('、', line.Slot.Parts.Select(part => names.Short(part.Body))),
                Planned = string.Join('、', line.Slot.Parts.Where(part => part.IsMovedTo(line.Slot.Month)).Select(part => $"{names.Short(part.Body)}原计划{part.Period}")),
            }),
            Lines = rows.Select(line => new
            {
                Body = names.Short(line.Body),
                Whom = line.Enterprise ?? $"{(line.Row.Sector is { } sector ? Labels.Of(sector) : "")}企业{line.Row.Count}家（另行抽取）",
                Street = names.Street(line.Row.SubdistrictCode),
                Period = line.Row.Period.ToString(),
                line.Row.Basis,
                line.Row.Scope,
                Manner = Labels.Of(line.Row.Manner),
            }),
        });
    }
}
