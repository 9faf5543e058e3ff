using System.Security.Cryptography;
using System.Text;

namespace Supervision.Infrastructure.EmbeddedPostgres;

/// <summary>Where a server keeps its things: <c>data</c> and <c>server.log</c> belong to the server's user, the password to the product's.</summary>
internal sealed record ServerFolder(string Root, string? Notice)
{
    public string Home => Path.Combine(Root, "postgres");
    public string Data => Path.Combine(Home, "data");
    public string Log => Path.Combine(Home, "server.log");
    public string LockFile => Path.Combine(Root, "postgres.lock");
    private string PasswordFile => Path.Combine(Root, "postgres.password");

    /// <summary>The major version that made the data; null where there is none yet.</summary>
    public int? MadeBy => File.Exists(Path.Combine(Data, "PG_VERSION")) ? int.Parse(File.ReadAllText(Path.Combine(Data, "PG_VERSION")), null) : null;

    public static async Task<ServerFolder> PrepareAsync(string wanted, ServerAccount account, CancellationToken ct)
    {
        wanted = Path.GetFullPath(wanted);
        var folder = account.IsForeign && !IsOpen(Path.GetDirectoryName(wanted)!)
            ? new ServerFolder(Elsewhere(wanted), $"PostgreSQL runs as the user {account.Name}, who cannot enter {Path.GetDirectoryName(wanted)}: its data is kept in {Elsewhere(wanted)}.")
            : new ServerFolder(wanted, null);

        Directory.CreateDirectory(folder.Root);
        if (account.IsForeign) Open(folder.Root);
        if (Directory.Exists(folder.Home)) return folder;

        Directory.CreateDirectory(folder.Home);
        await account.OwnAsync(folder.Home, ct);
        return folder;
    }

    /// <summary>The superuser's password, generated once and readable by the product's user only.</summary>
    public string Password()
    {
        if (File.Exists(PasswordFile)) return File.ReadAllText(PasswordFile);
        if (MadeBy is not null) throw new EmbeddedPostgresException($"{PasswordFile} is missing: put it back from a backup, or start with another folder (--data DIR).");

        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        WriteSecret(PasswordFile, password);
        return password;
    }

    public static void WriteSecret(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
        file.Write(Encoding.ASCII.GetBytes(text));
    }

    /// <summary>True where everybody may pass through the folder and all above it.</summary>
    public static bool IsOpen(string folder)
    {
        if (OperatingSystem.IsWindows()) return true;
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (at.Exists && !at.UnixFileMode.HasFlag(UnixFileMode.OtherExecute)) return false;
        return true;
    }

    private static void Open(string folder)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute);
    }

    private static string Elsewhere(string wanted) =>
        Path.Combine("/var/lib/supervision", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wanted)))[..12]);
}
