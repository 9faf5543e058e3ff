using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Supervision.Infrastructure.Outbox;

/// <summary>Delivers as long as the process runs: woken by the notice of a commit, and now and then by itself.</summary>
internal sealed partial class OutboxWorker(OutboxDispatcher dispatcher, DatabaseSignals signals, OutboxOptions options, TimeProvider clock, ILogger<OutboxWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Run) return;
        var bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(options.Dispatchers) { FullMode = BoundedChannelFullMode.DropWrite });
        using var listening = signals.Listen((channel, _) => Ring(channel == DatabaseSignals.Outbox));
        await Task.WhenAll(Enumerable.Range(0, options.Dispatchers).Select(_ => DeliverAsync(bell.Reader, stoppingToken)));

        void Ring(bool wanted)
        {
            for (var rung = 0; wanted && rung < options.Dispatchers; rung++) bell.Writer.TryWrite(true);
        }
    }

    private async Task DeliverAsync(ChannelReader<bool> bell, CancellationToken ct)
    {
        await Task.Yield();
        while (!ct.IsCancellationRequested)
        {
            try
            {
                await dispatcher.DrainAsync(ct);
            }
            catch (Exception failure) when (!ct.IsCancellationRequested)
            {
                // The database is away, most likely; it is asked again after a pause, and what was claimed is free again.
                Broken(log, failure.Message);
                await Task.Delay(TimeSpan.FromSeconds(5), ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            await WaitAsync(bell, ct);
        }
    }

    private async Task WaitAsync(ChannelReader<bool> bell, CancellationToken ct)
    {
        using var enough = new CancellationTokenSource(options.Poll, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, enough.Token);
        await Task.WhenAny(bell.ReadAsync(either.Token).AsTask()).ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Warning, "Deliveries pause: {Reason}")]
    private static partial void Broken(ILogger log, string reason);
}
