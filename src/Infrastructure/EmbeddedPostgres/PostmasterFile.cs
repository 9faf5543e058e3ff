using System.Diagnostics;
using System.Globalization;

namespace Supervision.Infrastructure.EmbeddedPostgres;

/// <summary>What a running server says of itself in <c>postmaster.pid</c>; after a crash the file stays and may name a process that is something else by now.</summary>
internal sealed record PostmasterFile(string Data, int ProcessId, int Port)
{
    public static PostmasterFile? Read(string data)
    {
        var path = PathIn(data);
        if (!File.Exists(path)) return null;
        var lines = File.ReadAllLines(path);
        return lines.Length > 3
            && int.TryParse(lines[0], CultureInfo.InvariantCulture, out var process)
            && int.TryParse(lines[3], CultureInfo.InvariantCulture, out var port) ? new(data, process, port) : null;
    }

    /// <summary>True where the process lives and is the server of this very folder.</summary>
    public bool IsAlive() => Named() is { } name && (WorkingFolder() is { } folder ? folder == Data : name.StartsWith("postgres", StringComparison.Ordinal));

    /// <summary>
    /// Removes a file whose process number was given to another program, which would keep the server from starting. A file whose process is gone stays:
    /// the server uses it to find out that children of the dead one still write.
    /// </summary>
    public void RemoveIfMisleading()
    {
        if (Named() is not null && !IsAlive()) File.Delete(PathIn(Data));
    }

    private static string PathIn(string data) => Path.Combine(data, "postmaster.pid");

    private string? Named()
    {
        try
        {
            using var process = Process.GetProcessById(ProcessId);
            return process.ProcessName;
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // The server works in its data folder; Linux tells, other systems don't.
    private string? WorkingFolder()
    {
        try
        {
            return new FileInfo($"/proc/{ProcessId}/cwd").LinkTarget;
        }
        catch (Exception hidden) when (hidden is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
