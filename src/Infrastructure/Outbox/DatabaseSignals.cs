using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Outbox;

/// <summary>
/// What other transactions, on any replica, say by NOTIFY after their commit: one connection for the whole process, opened for the first who listens. A notice is only a hint: after a broken connection everybody is
/// woken as if there had been one.
/// </summary>
internal sealed partial class DatabaseSignals(IServiceScopeFactory scopes, ILogger<DatabaseSignals> log) : IAsyncDisposable
{
    public const string Outbox = "supervision_outbox";
    public const string Notifications = "supervision_notifications";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);
    private readonly ConcurrentDictionary<Guid, Action<string, string?>> _listeners = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private Task? _listening;

    /// <param name="heard">Told the channel and the payload; with no payload where something may have been missed. Must not wait.</param>
    /// <returns>Ends it.</returns>
    public IDisposable Listen(Action<string, string?> heard)
    {
        var id = Guid.NewGuid();
        _listeners[id] = heard;
        lock (_gate) _listening ??= Task.Run(ListenAsync);
        return new Ended(() => _listeners.TryRemove(id, out _));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        if (_listening is not null) await _listening;
        _stop.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await using var connection = new NpgsqlConnection(Alone(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>().Database.GetConnectionString()!));
                connection.Notification += (_, notice) => Tell(notice.Channel, notice.Payload);
                await connection.OpenAsync(_stop.Token);
                await using (var listen = new NpgsqlCommand($"listen {Outbox}; listen {Notifications}", connection)) await listen.ExecuteNonQueryAsync(_stop.Token);
                TellAll();
                while (true) await connection.WaitAsync(_stop.Token);
            }
            catch (OperationCanceledException) when (_stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (failure is NpgsqlException or IOException or TimeoutException or ObjectDisposedException)
            {
                Deaf(log, failure.Message);
                await Task.Delay(Pause, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    /// <summary>A connection that waits for hours is no matter of the pool, and notices if the server is gone.</summary>
    private static string Alone(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString;

    private void TellAll()
    {
        Tell(Outbox, null);
        Tell(Notifications, null);
    }

    private void Tell(string channel, string? payload)
    {
        foreach (var heard in _listeners.Values) heard(channel, payload);
    }

    private sealed class Ended(Action end) : IDisposable
    {
        public void Dispose() => end();
    }

    [LoggerMessage(LogLevel.Warning, "Notices of the database are not heard: {Reason}")]
    private static partial void Deaf(ILogger log, string reason);
}
