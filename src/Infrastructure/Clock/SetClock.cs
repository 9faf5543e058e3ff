using System.Globalization;

namespace Supervision.Infrastructure.Clock;

/// <summary>
/// A clock that somebody sets, for browser tests on a demonstration: the file holds the instant (ISO 8601) that it was when the file was last written, and the clock
/// runs on from there. Whoever writes the file sets the clock of the running product. Timers run by the machine's own time.
/// </summary>
internal sealed class SetClock(string file) : TimeProvider
{
    private Reading _last = new(default, default);

    public override DateTimeOffset GetUtcNow()
    {
        var written = File.GetLastWriteTimeUtc(file);
        var last = _last;
        if (last.Written != written) _last = last = new(written, DateTimeOffset.Parse(File.ReadAllText(file), CultureInfo.InvariantCulture).ToUniversalTime());
        return last.Instant + (base.GetUtcNow() - written);
    }

    private sealed record Reading(DateTime Written, DateTimeOffset Instant);
}
