using Supervision.Application.Common.Documents;
using Supervision.Application.Departments;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>An edition as the values of <c>catalogue.template.json</c>, which says what the document looks like.</summary>
internal static class CatalogueDocument
{
    private static readonly DocumentTemplate Template = DocumentTemplate.Named("catalogue");

    public static OfficialDocument Of(CatalogueIssue issue, IReadOnlyList<CatalogueRow> rows, DepartmentNames names) => Template.Fill(new
    {
        issue.Number,
        Issuer = names.Of(Bodies.Emergency),
        Date = Written(issue.On),
        InForce = Written(issue.InForceOn),
        issue.Note,
        Count = rows.Count,
        Sample = rows.Any(row => row.Content.Sample),
        Items = rows.Select(row => RowOf(row.Code, row.Content, names)),
    });

    private static object RowOf(string code, ItemContent content, DepartmentNames names)
    {
        string Words(ItemField field) => ItemWords.Of(content, field, names.Short);
        return new
        {
            Code = code,
            Name = content.Name,
            Bodies = content.CooperatingBodies.Count == 0 ? names.Short(content.SafetyDomain.Body()) : $"{names.Short(content.SafetyDomain.Body())}\n配合：{Words(ItemField.CooperatingBodies)}",
            Points = Words(ItemField.Points),
            Bases = Words(ItemField.LegalBases),
            Standards = Words(ItemField.Standards),
            Force = Words(ItemField.Force),
            Frequency = content.ColourFrequencies.Count == 0 ? content.Frequency : $"{content.Frequency}\n{Words(ItemField.ColourFrequencies)}",
            Major = content.MajorHazard ? content.MajorHazardReference ?? "是" : "",
        };
    }

    private static string Written(DateOnly day) => $"{day.Year}年{day.Month}月{day.Day}日";
}
