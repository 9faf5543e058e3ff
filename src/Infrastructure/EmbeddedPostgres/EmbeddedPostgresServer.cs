using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Supervision.Infrastructure.EmbeddedPostgres;

/// <summary>
/// A real PostgreSQL that the product starts and stops itself, reachable from this machine only. It survives a killed product and is then taken over by the next start.
/// </summary>
public sealed class EmbeddedPostgresServer : IAsyncDisposable
{
    private const string Superuser = "supervision";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly EmbeddedPostgresOptions _options;
    private readonly ServerAccount _account;
    private readonly ServerFolder _folder;
    private readonly PostgresBinaries _binaries;
    private readonly FileStream? _ownership;

    private EmbeddedPostgresServer(EmbeddedPostgresOptions options, ServerAccount account, ServerFolder folder, PostgresBinaries binaries, FileStream? ownership) =>
        (_options, _account, _folder, _binaries, _ownership) = (options, account, folder, binaries, ownership);

    /// <summary>What the operator should know about this start; null where there is nothing to say.</summary>
    public string? Notice => _folder.Notice;

    public int Port { get; private set; }

    /// <summary>Number of the server's process.</summary>
    public int ProcessId => PostmasterFile.Read(_folder.Data)?.ProcessId ?? throw new EmbeddedPostgresException("the server is not running");

    /// <summary>The hold on the folder, which the operating system ends with the process; null for a guest.</summary>
    internal FileStream? Ownership => _ownership;

    /// <summary>Starts the server, or takes over the one that a killed product left running.</summary>
    /// <exception cref="EmbeddedPostgresException">It can't run; the message says what to do.</exception>
    public static async Task<EmbeddedPostgresServer> StartAsync(EmbeddedPostgresOptions options, CancellationToken ct = default)
    {
        var account = ServerAccount.Current;
        var folder = await ServerFolder.PrepareAsync(options.Folder, account, ct);
        var ownership = Claim(folder, options.AsGuest);
        try
        {
            var binaries = await ReachableAsync(PostgresBinaries.Find(options.PackagedBinaries, folder.MadeBy), folder, account, ct);
            var server = new EmbeddedPostgresServer(options, account, folder, binaries, ownership);
            if (folder.MadeBy is null) await server.InitialiseAsync(ct);
            if (!await server.AdoptAsync(ct)) await server.LaunchAsync(ct);
            return server;
        }
        catch
        {
            ownership?.Dispose();
            throw;
        }
    }

    /// <summary>How to reach a database of this server, which need not exist yet.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = IPAddress.Loopback.ToString(),
        Port = Port,
        Username = Superuser,
        Password = _folder.Password(),
        Database = database,
    }.ConnectionString;

    /// <summary>Makes the database unless it is there.</summary>
    public async Task EnsureDatabaseAsync(string name, CancellationToken ct = default)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString("postgres"));
        await using var exists = source.CreateCommand("select 1 from pg_database where datname = $1");
        exists.Parameters.Add(new() { Value = name });
        if (await exists.ExecuteScalarAsync(ct) is not null) return;
        await using var create = source.CreateCommand($"create database \"{name}\"");
        await create.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Stops the server; a guest leaves it running.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ownership is null) return;
        NpgsqlConnection.ClearAllPools();
        await ControlAsync(CancellationToken.None, "stop", "-m", _options.Durable ? "fast" : "immediate");
        await _ownership.DisposeAsync();
    }

    // The claim is a lock of the operating system, so it ends with the process however that ends.
    private static FileStream? Claim(ServerFolder folder, bool asGuest)
    {
        try
        {
            return new(folder.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException)
        {
            throw new EmbeddedPostgresException($"{folder.Root} belongs to another user of this machine. Start as that user, or with another folder (--data DIR).");
        }
        catch (IOException) when (asGuest)
        {
            return null;
        }
        catch (IOException)
        {
            throw new EmbeddedPostgresException($"Another Supervision is running on {folder.Root}. Stop it, or start this one with another folder (--data DIR).");
        }
    }

    private static async Task<PostgresBinaries> ReachableAsync(PostgresBinaries binaries, ServerFolder folder, ServerAccount account, CancellationToken ct)
    {
        if (!account.IsForeign || ServerFolder.IsOpen(binaries.Folder)) return binaries;
        var copy = Path.Combine(folder.Root, "pgsql");
        if (!Directory.Exists(copy)) await new ServerAccount(null).RunAsync("cp", ["-a", Path.GetDirectoryName(binaries.Folder)!, copy], "/", ct);
        return binaries with { Folder = Path.Combine(copy, "bin") };
    }

    // Made beside and renamed when whole, so that a kill in the middle leaves nothing that looks like data.
    private async Task InitialiseAsync(CancellationToken ct)
    {
        var unfinished = _folder.Data + ".new";
        var secret = Path.Combine(_folder.Home, "initial");
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        ServerFolder.WriteSecret(secret, _folder.Password());
        await _account.OwnAsync(secret, ct);

        string[] locale = _binaries.Major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : [OperatingSystem.IsLinux() ? "--locale=C.UTF-8" : "--locale=C"];
        string[] speed = _options.Durable ? [] : ["--no-sync"];
        var (exit, output) = await _account.RunAsync(_binaries.Of("initdb"),
            ["-D", unfinished, "-U", Superuser, $"--pwfile={secret}", "--auth=scram-sha-256", "--encoding=UTF8", .. locale, .. speed], _folder.Home, ct);
        File.Delete(secret);
        if (exit != 0) throw new EmbeddedPostgresException($"initdb failed: {output}");
        Directory.Move(unfinished, _folder.Data);
    }

    private async Task<bool> AdoptAsync(CancellationToken ct)
    {
        var until = DateTime.UtcNow + Patience;
        while (PostmasterFile.Read(_folder.Data) is { } running && running.IsAlive())
        {
            Port = running.Port;
            if (await AnswersAsync(ct)) return true;
            if (DateTime.UtcNow > until) throw new EmbeddedPostgresException($"PostgreSQL (process {running.ProcessId}) runs on {_folder.Data} but does not answer; see {_folder.Log}.");
            await Task.Delay(100, ct);
        }

        if (_ownership is null) throw new EmbeddedPostgresException($"Another Supervision is just starting or stopping on {_folder.Root}; try again in a moment.");
        PostmasterFile.Read(_folder.Data)?.RemoveIfMisleading();
        return false;
    }

    private async Task<bool> AnswersAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false;Timeout=5");
            await connection.OpenAsync(ct);
            return true;
        }
        catch (Exception refused) when (refused is NpgsqlException or TimeoutException)
        {
            return false;
        }
    }

    private async Task LaunchAsync(CancellationToken ct)
    {
        var output = "";
        for (var attempt = 0; attempt < 3; attempt++)
        {
            Port = FreePort();
            var settings = $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"
                + (_options.Durable ? "" : " -F -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off -c max_connections=300");
            (var exit, output) = await ControlAsync(ct, "start", "-l", _folder.Log, "-o", settings);
            if (exit == 0) return;
        }

        throw new EmbeddedPostgresException($"PostgreSQL does not start: {output}\nIts log is {_folder.Log}.");
    }

    private Task<(int ExitCode, string Output)> ControlAsync(CancellationToken ct, string verb, params string[] more) =>
        _account.RunAsync(_binaries.Of("pg_ctl"), [verb, "-w", "-t", $"{Patience.TotalSeconds}", "-D", _folder.Data, .. more], _folder.Home, ct);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
