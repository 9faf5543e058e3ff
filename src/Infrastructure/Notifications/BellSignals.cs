using System.Threading.Channels;
using Supervision.Infrastructure.Outbox;

namespace Supervision.Infrastructure.Notifications;

/// <summary>Wakes the streams of an account when its messages change, on whichever replica that was. No stream holds a connection to the database.</summary>
internal sealed class BellSignals(DatabaseSignals signals) : IDisposable, IBellSignals
{
    /// <summary>Windows and devices of one person.</summary>
    private const int MostStreams = 6;

    private readonly Dictionary<Guid, List<Channel<bool>>> _streams = [];
    private readonly Lock _gate = new();
    private IDisposable? _listening;

    public IBellSubscription? Subscribe(Guid account)
    {
        var bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        lock (_gate)
        {
            _listening ??= signals.Listen(Hear);
            if (!_streams.TryGetValue(account, out var streams)) _streams[account] = streams = [];
            if (streams.Count >= MostStreams) return null;
            streams.Add(bell);
        }

        return new Subscription(bell.Reader, () => Leave(account, bell));
    }

    public void Dispose() => _listening?.Dispose();

    /// <summary>Whose messages have changed; everybody's where a notice may have been missed.</summary>
    private void Hear(string channel, string? payload)
    {
        if (channel != DatabaseSignals.Notifications) return;
        lock (_gate)
        {
            var woken = payload is null ? _streams.Values.SelectMany(each => each) : Guid.TryParse(payload, out var account) && _streams.TryGetValue(account, out var streams) ? streams : [];
            foreach (var bell in woken) bell.Writer.TryWrite(true);
        }
    }

    private void Leave(Guid account, Channel<bool> bell)
    {
        lock (_gate)
            if (_streams.TryGetValue(account, out var streams) && streams.Remove(bell) && streams.Count == 0) _streams.Remove(account);
    }

    private sealed class Subscription(ChannelReader<bool> bell, Action leave) : IBellSubscription
    {
        public ChannelReader<bool> Bell => bell;

        public void Dispose() => leave();
    }
}

/// <summary>Who waits for messages of an account.</summary>
public interface IBellSignals
{
    /// <returns>Null where the account has as many streams as it may.</returns>
    IBellSubscription? Subscribe(Guid account);
}

public interface IBellSubscription : IDisposable
{
    /// <summary>Rings once for any number of changes since it was read.</summary>
    ChannelReader<bool> Bell { get; }
}
