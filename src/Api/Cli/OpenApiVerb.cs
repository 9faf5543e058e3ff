using Supervision.Api.OpenApi;

namespace Supervision.Api.Cli;

/// <summary>Prints the contract of this build.</summary>
internal static class OpenApiVerb
{
    public static async Task<int> RunAsync()
    {
        await using var contract = File.OpenRead(Swagger.DocumentFile);
        await using var terminal = Console.OpenStandardOutput();
        await contract.CopyToAsync(terminal);
        return 0;
    }
}
