namespace Supervision.Domain.Common;

/// <summary>What happened, in one sentence for officers, and to what; the persistence layer adds who and when and keeps it as a <see cref="HistoryEntry"/>.</summary>
/// <param name="Kind">Stable dotted name, such as <c>inspection.scheduled</c>.</param>
/// <param name="Sentence">Chinese, one sentence, without the actor.</param>
public sealed record HistoryEvent(string Kind, string Sentence)
{
    public Guid? EnterpriseId { get; init; }
    public Guid? FilingId { get; init; }
    public Guid? InspectionId { get; init; }
    public Guid? HazardId { get; init; }
}

/// <summary>One line of the course of a matter (办理过程), in time order, never changed.</summary>
public sealed class HistoryEntry : Entity
{
    public required DateTimeOffset At { get; init; }
    public required string Kind { get; init; }
    public required string Sentence { get; init; }

    /// <summary>Display name of who did it; 系统 where nobody did.</summary>
    public required string Actor { get; init; }
    public string? Department { get; init; }
    public Guid? EnterpriseId { get; init; }
    public Guid? FilingId { get; init; }
    public Guid? InspectionId { get; init; }
    public Guid? HazardId { get; init; }
}
