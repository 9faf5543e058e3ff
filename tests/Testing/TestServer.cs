using System.Diagnostics;
using Supervision.Infrastructure.EmbeddedPostgres;

namespace Supervision.Testing;

/// <summary>One PostgreSQL for each test process, in a temporary folder that goes with it. What a killed test process left behind is cleared by the next.</summary>
public static class TestServer
{
    private const string Prefix = "supervision-tests-";
    private static readonly Lazy<Task<EmbeddedPostgresServer>> Server = new(StartAsync);

    public static Task<EmbeddedPostgresServer> Running => Server.Value;

    /// <summary>Where uploaded files of this process go; they go away with it.</summary>
    public static string Files => Path.Combine(Path.GetTempPath(), Prefix + Environment.ProcessId, "files");

    private static async Task<EmbeddedPostgresServer> StartAsync()
    {
        ClearAbandoned();
        var folder = Path.Combine(Path.GetTempPath(), Prefix + Environment.ProcessId);
        var server = await EmbeddedPostgresServer.StartAsync(new()
        {
            Folder = folder,
            Durable = false,
            PackagedBinaries = Environment.GetEnvironmentVariable("SUPERVISION_POSTGRES"),
        });
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            server.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        };
        return server;
    }

    private static void ClearAbandoned()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (!int.TryParse(Path.GetFileName(folder)[Prefix.Length..], null, out var owner) || IsAlive(owner)) continue;
            try
            {
                if (int.TryParse(File.ReadLines(Path.Combine(folder, "postgres", "data", "postmaster.pid")).FirstOrDefault(), null, out var postmaster)) Kill(postmaster);
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception notOurs) when (notOurs is IOException or UnauthorizedAccessException)
            {
                // Another user's, or without a server any more: nothing that is in the way.
            }
        }
    }

    private static bool IsAlive(int process) => Directory.Exists($"/proc/{process}");

    private static void Kill(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            if (found.ProcessName.StartsWith("postgres", StringComparison.Ordinal)) found.Kill();
        }
        catch (ArgumentException)
        {
            // Gone already.
        }
    }
}
