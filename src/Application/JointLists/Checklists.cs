using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Data;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Departments;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Application.JointLists;

/// <summary>Makes the checklists of a dispatch from the published items, which are read once for all visits.</summary>
internal sealed class Checklists
{
    private readonly List<SupervisionItem> _items;
    private readonly Dictionary<Guid, SupervisionItem> _byId;

    private Checklists(List<SupervisionItem> items) => (_items, _byId) = (items, items.ToDictionary(item => item.Id));

    public static async Task<Checklists> LoadAsync(ISupervisionDb db, CancellationToken ct) =>
        new(await db.SupervisionItems.AsNoTracking().Where(item => item.Published).OrderBy(item => item.Code).ToListAsync(ct));

    /// <summary>What a department checks at an enterprise: the items that its lines name and, for lines that name domains, the domains' items that apply there.</summary>
    public IReadOnlyList<ChecklistItem> For(string department, IEnumerable<FilingLine> lines, CheckedEnterprise enterprise) =>
        [.. lines.SelectMany(line => ItemsOf(line, department, enterprise)).DistinctBy(item => item.Id).OrderBy(item => item.Code, StringComparer.Ordinal)
            .Select(item => new ChecklistItem(item.Id, item.Code, item.Name, item.Points))];

    private IEnumerable<SupervisionItem> ItemsOf(FilingLine line, string department, CheckedEnterprise enterprise)
    {
        var named = line.ItemIds.Where(_byId.ContainsKey).Select(id => _byId[id]).ToList();
        var domains = line.SafetyDomains.Count > 0 || named.Count > 0 ? line.SafetyDomains : SafetyDomains.Of(department);
        var ofDomains = _items.Where(item => domains.Contains(item.SafetyDomain)).ToList();
        var applying = ofDomains.Where(item => item.AppliesTo(department, enterprise)).ToList();
        return named.Concat(applying.Count > 0 ? applying : ofDomains);
    }
}
