namespace Supervision.Domain.Calendar;

/// <summary>All versions of the Plan's numbers, asked by day. Immutable.</summary>
public sealed class ParameterHistory(IEnumerable<ParameterVersion> versions)
{
    // The last of a day's versions holds.
    private readonly ParameterVersion[] _versions = [.. versions.OrderBy(version => version.EffectiveFrom).ThenBy(version => version.RecordedAt).ThenBy(version => version.Id)];

    /// <summary>The version in force on the day; null before the first.</summary>
    public ParameterVersion? VersionOn(DateOnly day) => Array.FindLast(_versions, version => version.EffectiveFrom <= day);

    /// <summary>The numbers in force on the day; before the first version, those of the Plan itself.</summary>
    public PlanParameters On(DateOnly day) => VersionOn(day)?.Parameters ?? new();
}
