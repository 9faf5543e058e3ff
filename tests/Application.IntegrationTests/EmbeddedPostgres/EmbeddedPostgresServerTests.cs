using System.Diagnostics;
using Npgsql;
using Supervision.Infrastructure.EmbeddedPostgres;

namespace Supervision.Application.IntegrationTests.EmbeddedPostgres;

public sealed class EmbeddedPostgresServerTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"supervision-server-{Guid.NewGuid():N}");

    [Fact]
    public async Task Data_is_there_again_after_a_stop()
    {
        await using (var first = await StartAsync(durable: true))
            await ExecuteAsync(first, "create table kept (n int); insert into kept values (7)");

        await using var second = await StartAsync(durable: true);

        (await ReadAsync(second, "select n from kept")).Should().Be(7);
    }

    [Fact]
    public async Task A_server_that_survived_its_product_is_taken_over()
    {
        await using var first = await StartAsync();
        await first.Ownership!.DisposeAsync();

        await using var second = await StartAsync();

        second.ProcessId.Should().Be(first.ProcessId);
        (await ReadAsync(second, "select 1")).Should().Be(1);
    }

    [Fact]
    public async Task A_killed_server_is_started_again_with_its_data()
    {
        await using var first = await StartAsync(durable: true);
        await ExecuteAsync(first, "create table kept (n int); insert into kept values (7)");
        using (var postmaster = Process.GetProcessById(first.ProcessId))
        {
            postmaster.Kill();
            await postmaster.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await first.Ownership!.DisposeAsync();
        NpgsqlConnection.ClearAllPools();

        await using var second = await StartAsync(durable: true);

        (await ReadAsync(second, "select n from kept")).Should().Be(7);
    }

    [Fact]
    public async Task A_pid_file_that_names_another_program_is_no_hindrance()
    {
        await using (await StartAsync())
        {
        }

        var pidFile = Path.Combine(_folder, "postgres", "data", "postmaster.pid");
        await File.WriteAllTextAsync(pidFile, $"{Environment.ProcessId}\n{_folder}\n0\n1\n", TestContext.Current.CancellationToken);

        await using var second = await StartAsync();

        (await ReadAsync(second, "select 1")).Should().Be(1);
    }

    [Fact]
    public async Task A_folder_serves_one_product_at_a_time()
    {
        await using var first = await StartAsync();

        var second = () => StartAsync();

        (await second.Should().ThrowAsync<EmbeddedPostgresException>()).WithMessage("Another Supervision is running*--data*");
    }

    [Fact]
    public async Task A_guest_uses_the_running_server_and_leaves_it_running()
    {
        await using var owner = await StartAsync();

        await using (var guest = await EmbeddedPostgresServer.StartAsync(new() { Folder = _folder, Durable = false, AsGuest = true }, TestContext.Current.CancellationToken))
            (await ReadAsync(guest, "select 1")).Should().Be(1);

        (await ReadAsync(owner, "select 1")).Should().Be(1);
    }

    [Fact]
    public async Task The_password_is_for_the_owner_only_and_needed()
    {
        await using var server = await StartAsync();

        var withoutPassword = async () =>
        {
            await using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={server.Port};Username=supervision;Database=postgres;Password=wrong;Pooling=false");
            await connection.OpenAsync(TestContext.Current.CancellationToken);
        };

        (await withoutPassword.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InvalidPassword);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_folder, "postgres.password")).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Two_character_words_of_Chinese_are_letters_to_the_server()
    {
        await using var server = await StartAsync();

        (await ReadAsync(server, "select length('粉尘涉爆')")).Should().Be(4);
        (await ReadAsync(server, "select case when '粉尘涉爆' ~ '^\\w+$' then 1 else 0 end")).Should().Be(1);
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private Task<EmbeddedPostgresServer> StartAsync(bool durable = false) =>
        EmbeddedPostgresServer.StartAsync(new() { Folder = _folder, Durable = durable }, TestContext.Current.CancellationToken);

    private static async Task ExecuteAsync(EmbeddedPostgresServer server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString("postgres"));
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<object?> ReadAsync(EmbeddedPostgresServer server, string sql)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString("postgres"));
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
