using System.Globalization;
using Supervision.Infrastructure.Seed;

namespace Supervision.Api.Cli;

/// <summary>Loads a body of data by its name.</summary>
internal static class SeedVerb
{
    public static bool Knows(string what) => what is SeedNames.Reference or SeedNames.Demo or SeedNames.Load;

    public static Task<int> RunAsync(string what, string[] args) =>
        DatabaseVerb.RunAsync(args, setup => setup.SeedAsync(what, OptionsOf(new ConfigurationBuilder().AddCommandLine(args).Build()), CancellationToken.None));

    private static SeedOptions OptionsOf(IConfiguration given) => new(Number(given["enterprises"]), Number(given["filings"]), Console.WriteLine);

    private static int Number(string? text) => text is null ? 0 : int.Parse(text, CultureInfo.InvariantCulture);
}
