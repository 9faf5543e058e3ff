namespace Supervision.Infrastructure.Seed;

/// <summary>A body of data that the product can load by name: <c>reference</c>, <c>demo</c> or <c>load</c>. Loading twice changes nothing. Several seeds may share a name.</summary>
public interface ISeed
{
    string Name { get; }

    /// <summary>Seeds of one name run from the lowest to the highest.</summary>
    int Order => 0;

    Task RunAsync(SeedOptions options, CancellationToken ct);
}

/// <param name="Enterprises">How many enterprises <c>seed load</c> makes.</param>
/// <param name="Filings">How many lines on record <c>seed load</c> makes.</param>
/// <param name="Tell">Is told how far long work is, a sentence at a time.</param>
public sealed record SeedOptions(int Enterprises = 0, int Filings = 0, Action<string>? Tell = null)
{
    public static readonly SeedOptions None = new();
}

public static class SeedNames
{
    public const string Reference = "reference";

    /// <summary>The demonstration's accounts alone; loaded with <see cref="Demo"/>, and by tests.</summary>
    public const string Accounts = "accounts";

    public const string Demo = "demo";
    public const string Load = "load";
}
