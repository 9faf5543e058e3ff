using Microsoft.Extensions.DependencyInjection;

namespace Supervision.Infrastructure.Persistence;

/// <summary>
/// What every request reads and hardly anybody changes, kept in memory. A change committed by this process is seen at once, one by another replica after <see cref="Usual"/>.
/// </summary>
internal sealed class Snapshot<T>(IServiceScopeFactory scopes, TimeProvider clock, Func<SupervisionDbContext, T> read, TimeSpan? lifetime = null) where T : class
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(30);

    private readonly TimeSpan _lifetime = lifetime ?? Usual;
    private readonly Lock _reading = new();
    private volatile Held? _held;
    private int _generation;

    public T Current => _held is { } held && clock.GetElapsedTime(held.At) < _lifetime ? held.Value : Refreshed();

    /// <summary>The next reader reads again.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _generation);
        _held = null;
    }

    // While one reader refreshes, the others go on with what they have: they may hold all connections that the refresh could wait for.
    private T Refreshed()
    {
        if (_held is { } old && !_reading.TryEnter()) return old.Value;
        if (!_reading.IsHeldByCurrentThread) _reading.Enter();
        try
        {
            if (_held is { } held && clock.GetElapsedTime(held.At) < _lifetime) return held.Value;

            var (generation, at) = (_generation, clock.GetTimestamp());
            using var scope = scopes.CreateScope();
            var value = read(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>());

            // What was read before a change was committed must not outlive it.
            if (generation == _generation) _held = new(value, at);
            return value;
        }
        finally
        {
            _reading.Exit();
        }
    }

    private sealed record Held(T Value, long At);
}
