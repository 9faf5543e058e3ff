using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Cli;

/// <summary>Brings the database to the present schema; run before a roll-out.</summary>
internal static class MigrateVerb
{
    public static Task<int> RunAsync(string[] args) => DatabaseVerb.RunAsync(args, MigrateAsync);

    /// <summary>Says on the terminal when an earlier database was upgraded.</summary>
    public static async Task MigrateAsync(DatabaseSetup setup)
    {
        if ((await setup.MigrateAsync(CancellationToken.None)).Sentence is { } sentence) Console.WriteLine(sentence);
    }
}
