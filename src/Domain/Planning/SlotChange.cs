using Supervision.Domain.Common;

namespace Supervision.Domain.Planning;

public enum SlotChangeKind
{
    [Label("新增")] Added,
    [Label("取消")] Removed,
    [Label("变更")] Changed,
}

/// <summary>How one edition of the district's plan differs from the one before at one enterprise.</summary>
/// <param name="FromMonth">The month before; null for a new slot.</param>
/// <param name="ToMonth">The month now; null for a slot that is no more.</param>
/// <param name="Joined">Codes of bodies that have come to it.</param>
/// <param name="Left">Codes of bodies that have left it.</param>
public sealed record SlotChange(Guid EnterpriseId, SlotChangeKind Kind, int? FromMonth, int? ToMonth, IReadOnlyList<string> Joined, IReadOnlyList<string> Left)
{
    /// <summary>Null where nothing differs.</summary>
    internal static SlotChange? Between(Guid enterpriseId, SlotChoice? before, SlotChoice? after)
    {
        var (was, now) = (Bodies(before), Bodies(after));
        var kind = before is null ? SlotChangeKind.Added : after is null ? SlotChangeKind.Removed : SlotChangeKind.Changed;
        var same = before?.Month == after?.Month && was.SequenceEqual(now);
        return same ? null : new(enterpriseId, kind, before?.Month, after?.Month, [.. now.Except(was)], [.. was.Except(now)]);
    }

    private static List<string> Bodies(SlotChoice? slot) => [.. (slot?.Parts ?? []).Select(part => part.Body).Order(StringComparer.Ordinal)];
}
