using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Common;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.JointLists;

/// <summary>What a line is to check.</summary>
internal sealed record LineScope(string Department, IReadOnlyList<SafetyDomain> SafetyDomains, IReadOnlyList<Guid> ItemIds)
{
    public static LineScope Of(FilingLine line) => new(line.Department, line.SafetyDomains, line.ItemIds);
}

/// <summary>Makes the checklists of a dispatch from the published items, which are read once for all visits. Nothing gets onto a checklist that was not filed.</summary>
internal sealed class Checklists
{
    private readonly List<SupervisionItem> _items;
    private readonly Dictionary<Guid, SupervisionItem> _byId;

    private Checklists(List<SupervisionItem> items) => (_items, _byId) = (items, items.ToDictionary(item => item.Id));

    public static async Task<Checklists> LoadAsync(ISupervisionDb db, CancellationToken ct) =>
        new(await db.SupervisionItems.AsNoTracking().Where(item => item.Published).OrderBy(item => item.Code).ToListAsync(ct));

    /// <summary>What a department checks at an enterprise: the items that its lines name and, for lines that name domains, the domains' items that apply there.</summary>
    public IReadOnlyList<ChecklistItem> For(IEnumerable<LineScope> lines, CheckedEnterprise enterprise) =>
        [.. lines.SelectMany(line => ItemsOf(line, enterprise)).DistinctBy(item => item.Id).OrderBy(item => item.Code, StringComparer.Ordinal)
            .Select(item => new ChecklistItem(item.Id, item.Code, item.Name, item.Points))];

    /// <summary>Why a registered line cannot be carried out as things are now; null where it can.</summary>
    public Breach? Standing(LineScope line, EnterpriseNow enterprise) =>
        StandingRules.Line.Check(new(enterprise.Name, enterprise.Status, ItemsOf(line, enterprise.Checked).Any())).FirstOrDefault();

    private IEnumerable<SupervisionItem> ItemsOf(LineScope line, CheckedEnterprise enterprise)
    {
        var named = line.ItemIds.Where(_byId.ContainsKey).Select(id => _byId[id]);
        return named.Concat(_items.Where(item => line.SafetyDomains.Contains(item.SafetyDomain) && item.AppliesTo(line.Department, enterprise)));
    }
}
