using Supervision.Domain.Common;

namespace Supervision.Domain.Inspections;

/// <summary>An item as it goes onto a checklist: the published item's words at the time of dispatch.</summary>
/// <param name="ItemVersion">Version of the item whose words these are.</param>
/// <param name="Catalogue">Number of the edition of the one table that they are from; null where there was none.</param>
public sealed record ChecklistItem(Guid ItemId, int ItemVersion, string Code, string Name, IReadOnlyList<string> Points, string? Catalogue = null);

/// <summary>What an officer found at one item.</summary>
public sealed record ItemCheck(Guid ItemId, CheckResult Result, string? Remark);

/// <summary>One item of a body's checklist and what was found at it.</summary>
public sealed class ChecklistEntry : Entity
{
    private ChecklistEntry() { }

    internal ChecklistEntry(int position, ChecklistItem item)
    {
        Position = position;
        ItemId = item.ItemId;
        ItemVersion = item.ItemVersion;
        Code = item.Code;
        Name = item.Name;
        Points = [.. item.Points];
        Catalogue = item.Catalogue;
    }

    public Guid ParticipationId { get; private set; }
    public int Position { get; private set; }
    public Guid ItemId { get; private set; }
    public int ItemVersion { get; private set; }
    public string Code { get; private set; } = null!;
    public string Name { get; private set; } = null!;
    public List<string> Points { get; private set; } = [];

    /// <summary>Number of the edition of the one table that the words are from; null where there was none.</summary>
    public string? Catalogue { get; private set; }
    public CheckResult? Result { get; private set; }
    public string? Remark { get; private set; }

    internal void Record(ItemCheck check) => (Result, Remark) = (check.Result, check.Remark);
}
