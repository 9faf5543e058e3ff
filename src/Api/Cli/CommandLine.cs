using Microsoft.AspNetCore.Connections;
using Supervision.Api.Http;
using Supervision.Infrastructure.EmbeddedPostgres;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Cli;

/// <summary>The program's verbs. Settings follow a verb as <c>--Name:Of:Setting value</c>, or come from the environment.</summary>
internal static class CommandLine
{
    private const string Usage = """
        Supervision                      serves the API and the pages (settings: --urls, --Data:Folder, --Data:Demo false)
        Supervision prepare              migrates and seeds what serving needs (--Data:Demo false: without the demonstration)
        Supervision migrate              brings the database to the present schema
        Supervision seed reference       loads bodies, streets, sectors, calendar, items …
        Supervision seed demo            loads the demonstration district with its accounts
        Supervision seed load --enterprises N --filings M
                                         makes that much data, the same each time
        Supervision openapi              prints the contract of the HTTP API
        Supervision administrator        gives the account admin a new password and prints it

        The database is ConnectionStrings__Supervision, else the product's own PostgreSQL in Data:Folder.
        """;

    public static async Task<int> RunAsync(string[] args)
    {
        var (verb, rest) = args is [var first, ..] && !first.StartsWith('-') ? (first, args[1..]) : ("serve", args);
        try
        {
            return (verb, rest) switch
            {
                ("serve", _) => await ServeVerb.RunAsync(rest),
                ("prepare", _) => await PrepareVerb.RunAsync(rest),
                ("administrator", _) => await AdministratorVerb.RunAsync(rest),
                ("migrate", _) => await MigrateVerb.RunAsync(rest),
                ("openapi", []) => await OpenApiVerb.RunAsync(),
                ("seed", [var what, .. var settings]) when SeedVerb.Knows(what) => await SeedVerb.RunAsync(what, settings),
                _ => Explain(),
            };
        }
        catch (Exception refused) when (refused is EmbeddedPostgresException or SettingException or DatabaseNewerException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
        catch (Exception refused) when (DatabaseTrouble.Sentence(refused) is { } sentence)
        {
            await Console.Error.WriteLineAsync(sentence);
            return 1;
        }
        catch (IOException taken) when (taken.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync($"{taken.Message} Stop the other program, or start with another port (--port N).");
            return 1;
        }
    }

    private static int Explain()
    {
        Console.Error.WriteLine(Usage);
        return 2;
    }
}
