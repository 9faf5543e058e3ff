using Supervision.Domain.Common;

namespace Supervision.Application.Audit;

/// <summary>What was done to a record.</summary>
public enum AuditAction
{
    [Label("新增")] Added,
    [Label("修改")] Changed,
    [Label("删除")] Removed,
}

/// <summary>One change of one record: who, when, in which request, what before and what after. Written by the persistence layer in the same save; the database refuses to change or delete it.</summary>
public sealed class AuditEntry
{
    /// <summary>Rises with time.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DateTimeOffset At { get; init; }

    /// <summary>The account; null where the system itself acted.</summary>
    public Guid? ActorId { get; init; }

    public required string Actor { get; init; }
    public string? Department { get; init; }

    /// <summary><c>X-Request-Id</c> of the request; null for jobs and verbs.</summary>
    public string? RequestId { get; init; }

    /// <summary>The record's kind, as the code names it: <c>Filing</c>, <c>FilingLine</c>.</summary>
    public required string Entity { get; init; }

    /// <summary>The record's key; several parts are joined by a slash.</summary>
    public required string EntityId { get; init; }

    public required AuditAction Action { get; init; }

    /// <summary>JSON object of the members that changed, as they were; null for what was added.</summary>
    public string? Before { get; init; }

    /// <summary>JSON object of the members that changed, as they are; null for what was removed.</summary>
    public string? After { get; init; }
}
