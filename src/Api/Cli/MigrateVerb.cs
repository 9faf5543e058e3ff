namespace Supervision.Api.Cli;

/// <summary>Brings the database to the present schema; run before a roll-out.</summary>
internal static class MigrateVerb
{
    public static Task<int> RunAsync(string[] args) =>
        DatabaseVerb.RunAsync(args, setup => setup.MigrateAsync(CancellationToken.None));
}
