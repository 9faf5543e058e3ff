namespace Supervision.Application.Common.Identity;

/// <summary>The system at a named job, with exactly the permissions that the job needs. All jobs are in this file; histories and the audit trail name them.</summary>
public sealed record SystemActor : Actor
{
    private readonly HashSet<string> _permissions;

    /// <param name="job">Stable name of the job.</param>
    /// <param name="label">What the job is called in histories.</param>
    internal SystemActor(string job, string label, params IEnumerable<string> permissions)
    {
        (Job, Name) = (job, $"系统（{label}）");
        _permissions = [.. permissions];
    }

    /// <summary>Migrating, seeding and the verbs of the command line, which write what they are given without asking for rows.</summary>
    public static SystemActor Setup { get; } = new("database-setup", "数据准备");

    /// <summary>What the scheduled jobs may do beside what they are given; a job that is not here may do nothing more. Imports are carried out as the person who asked for each.</summary>
    private static readonly Dictionary<string, string[]> OfJobs = [];

    /// <summary>The system at a scheduled job.</summary>
    /// <param name="title">What administrators call the job.</param>
    public static SystemActor At(string job, string title) => new(job, title, OfJobs.GetValueOrDefault(job, []));

    public string Job { get; }

    public override string Name { get; }
    public override string Key => $"system:{Job}";
    public override Reach Reach => new Reach.Everything();

    public override bool Has(string permission) => _permissions.Contains(permission);

    public bool Equals(SystemActor? other) => other?.Job == Job;

    public override int GetHashCode() => Job.GetHashCode(StringComparison.Ordinal);
}
