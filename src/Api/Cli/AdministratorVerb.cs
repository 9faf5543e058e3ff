namespace Supervision.Api.Cli;

/// <summary>Lets an administrator in again who has lost the password, or in for the first time.</summary>
internal static class AdministratorVerb
{
    public static Task<int> RunAsync(string[] args) => DatabaseVerb.RunAsync(args, async setup =>
        Tell((await setup.IssueAdministratorAsync(onlyIfEmpty: false, CancellationToken.None))!));

    public static void Tell(string password) => Console.WriteLine($"""

          The account of the administrator is  admin
          and its password                     {password}
          It is shown this once; change it after signing in.

        """);
}
