using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Seed.Demo;

namespace Supervision.Api.Cli;

/// <summary>What a newcomer needs to know when the product has started: where it is, and who can sign in.</summary>
internal static class Welcome
{
    public static void Print(string address, bool demo)
    {
        Console.WriteLine($"""

            Supervision is running.  坪山区工贸企业跨部门综合监管

              Pages     {address}
              Swagger   {address}/swagger
            """);
        if (demo) PrintAccounts();
        Console.WriteLine("\nCtrl+C stops it.");
    }

    private static void PrintAccounts()
    {
        Console.WriteLine($"\n  Demonstration accounts, all with the password {DemoAccounts.Password}");
        // What an observer is asked to attend is still to come; until then their pages are empty.
        foreach (var role in DemoAccounts.All.Where(account => account.Role != Role.Observer).GroupBy(account => account.Role))
            Console.WriteLine($"    {Padded(Labels.Of(role.Key), 16)}{string.Join("  ", role.Select(account => account.UserName))}");
    }

    // A Chinese character is two columns wide on a terminal.
    private static string Padded(string text, int columns) => text + new string(' ', Math.Max(1, columns - text.Sum(letter => letter > 0x2E7F ? 2 : 1)));
}
