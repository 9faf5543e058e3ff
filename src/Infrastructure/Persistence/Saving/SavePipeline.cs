namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>Something that belongs to every save, however it is written.</summary>
internal interface ISaveStep
{
    /// <summary>Before it is written: adds to what the context tracks. Changes are looked for already.</summary>
    void Apply(SupervisionDbContext db);

    /// <summary>What was saved since the last time is committed.</summary>
    void Committed() { }
}

/// <summary>
/// What belongs to a save, in this order and named nowhere else. Versions need the events that are still with the aggregates; events take them; the trail tells of the rest; what is on its way to consumers is no change that anybody made, and not in the trail.
/// All of it is written in the transaction of the change: either everything is there or nothing.
/// </summary>
internal sealed class SavePipeline
{
    public SavePipeline(VersionStep versions, EventStep events, AuditStep audit, OutboxStep outbox, SnapshotStep snapshots) => Steps = [versions, events, audit, outbox, snapshots];

    private SavePipeline(params IReadOnlyList<ISaveStep> steps) => Steps = steps;

    /// <summary>For the demonstration's story, which tells its own events and is no change that anybody made.</summary>
    public static readonly SavePipeline OfStory = new(new VersionStep());

    public IReadOnlyList<ISaveStep> Steps { get; }

    public void Apply(SupervisionDbContext db)
    {
        foreach (var step in Steps) step.Apply(db);
    }

    public void Committed()
    {
        foreach (var step in Steps) step.Committed();
    }
}
