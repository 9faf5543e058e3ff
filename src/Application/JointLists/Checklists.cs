using Microsoft.EntityFrameworkCore;
using Supervision.Application.Catalogues.Editions;
using Supervision.Application.Common.Data;
using Supervision.Application.Enterprises;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.JointLists;

/// <summary>What a line is to check.</summary>
/// <param name="Items">Those that it names, as they were filed.</param>
/// <param name="Catalogue">Number of the edition that they were filed from.</param>
internal sealed record LineScope(string Department, IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<FiledItem> Items, string? Catalogue)
{
    public static LineScope Of(FilingLine line) => new(line.Department, line.SafetyDomains, line.Items, line.Catalogue);
}

/// <summary>
/// Makes the checklists of a dispatch: items that lines name as they were filed, whatever became of them since, and the published items of their domains, which are read
/// once for all visits. Nothing gets onto a checklist that was not filed.
/// </summary>
internal sealed class Checklists
{
    private readonly List<SupervisionItem> _items;
    private readonly string? _catalogue;

    private Checklists(List<SupervisionItem> items, string? catalogue) => (_items, _catalogue) = (items, catalogue);

    /// <param name="today">Whose edition of the one table the checklists keep.</param>
    public static async Task<Checklists> LoadAsync(ISupervisionDb db, DateOnly today, CancellationToken ct) =>
        new(await db.SupervisionItems.AsNoTracking().Where(item => item.Published).OrderBy(item => item.Code).ToListAsync(ct), await db.CatalogueOnAsync(today, ct));

    /// <summary>What a department checks at an enterprise: the items that its lines name and, for lines that name domains, the domains' items that apply there.</summary>
    public IReadOnlyList<ChecklistItem> For(IEnumerable<LineScope> lines, CheckedEnterprise enterprise) =>
        [.. lines.SelectMany(line => ItemsOf(line, enterprise)).DistinctBy(item => item.ItemId).OrderBy(item => item.Code, StringComparer.Ordinal)];

    /// <summary>Why a registered line cannot be carried out as things are now; null where it can.</summary>
    public Breach? Standing(LineScope line, EnterpriseNow enterprise) =>
        StandingRules.Line.Check(new(enterprise.Name, enterprise.Status, ItemsOf(line, enterprise.Checked).Any())).FirstOrDefault();

    private IEnumerable<ChecklistItem> ItemsOf(LineScope line, CheckedEnterprise enterprise) =>
        line.Items.Select(item => new ChecklistItem(item.ItemId, item.ItemVersion, item.Code, item.Name, item.Points, line.Catalogue))
            .Concat(_items.Where(item => line.SafetyDomains.Contains(item.SafetyDomain) && item.AppliesTo(line.Department, enterprise))
                .Select(item => new ChecklistItem(item.Id, item.Version, item.Code, item.Name, item.Points, _catalogue)));
}
