using System.Diagnostics;

namespace Supervision.Infrastructure.EmbeddedPostgres;

/// <summary>The user of the machine whom the server runs as: the caller, or <c>nobody</c> where the caller is root, which PostgreSQL refuses.</summary>
internal sealed record ServerAccount(string? Name)
{
    public static ServerAccount Current => new(!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess ? "nobody" : null);

    /// <summary>True where the server can only reach folders that are open to everybody.</summary>
    public bool IsForeign => Name is not null;

    /// <summary>Runs a program as the server's user and waits for its end.</summary>
    public Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments, string folder, CancellationToken ct) =>
        RunAsync(program, arguments, folder, Name, ct);

    /// <summary>Hands a file or folder over to the server's user; nothing to do where that is the caller.</summary>
    public async Task OwnAsync(string path, CancellationToken ct)
    {
        if (Name is null) return;
        var (exit, output) = await RunAsync("chown", [Name, path], "/", null, ct);
        if (exit != 0) throw new EmbeddedPostgresException($"{path} cannot be handed over to the user {Name}: {output}");
    }

    private static async Task<(int ExitCode, string Output)> RunAsync(string program, IEnumerable<string> arguments, string folder, string? userName, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        start.Environment["LC_ALL"] = "C";
        if (userName is not null) start.UserName = userName;

        using var process = Process.Start(start) ?? throw new EmbeddedPostgresException($"{program} does not start");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, $"{await output}{await errors}".Trim());
    }
}
