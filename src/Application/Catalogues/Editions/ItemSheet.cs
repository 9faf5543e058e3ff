using Supervision.Application.Common.Spreadsheets;
using Supervision.Application.Departments;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;

namespace Supervision.Application.Catalogues.Editions;

/// <summary>The one table as a sheet: its columns in their order.</summary>
internal static class ItemSheet
{
    public static SheetTable<CatalogueRow> Of(DepartmentNames names)
    {
        var table = new SheetTable<CatalogueRow>("监管事项清单")
        {
            { "事项编码", 14, row => row.Code },
            { "监管单位", 26, row => names.Of(row.Content.SafetyDomain.Body()) },
        };
        foreach (var field in Enum.GetValues<ItemField>()) table.Add(Labels.Of(field), WidthOf(field), row => ItemWords.Of(row.Content, field, names.Short));
        return table;
    }

    private static double WidthOf(ItemField field) => field switch
    {
        ItemField.Points or ItemField.LegalBases => 60,
        ItemField.Name or ItemField.Standards or ItemField.Frequency or ItemField.MajorHazardReference => 28,
        _ => 14,
    };
}
