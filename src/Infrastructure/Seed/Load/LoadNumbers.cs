namespace Supervision.Infrastructure.Seed.Load;

/// <summary>Numbers that look random and are the same each time: a hash of a place in a series.</summary>
internal static class LoadNumbers
{
    private const long FirstMillisecond = 1_735_660_800_000; // 2025-01-01 in China

    /// <summary>A number below <paramref name="below"/> that belongs to place <paramref name="i"/> of a series.</summary>
    public static int Pick(long i, int series, int below) => (int)(Hash(i, series) % (ulong)below);

    /// <summary>An id in the form of UUIDv7, rising with <paramref name="i"/>.</summary>
    public static Guid Id(long i, int series)
    {
        Span<byte> bytes = stackalloc byte[16];
        var milliseconds = FirstMillisecond + i;
        for (var at = 5; at >= 0; at--, milliseconds >>= 8) bytes[at] = (byte)milliseconds;
        var random = Hash(i, series);
        for (var at = 6; at < 14; at++, random >>= 8) bytes[at] = (byte)random;
        (bytes[14], bytes[15]) = ((byte)series, (byte)i);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x70);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new(bytes, bigEndian: true);
    }

    // The finaliser of SplitMix64.
    private static ulong Hash(long i, int series)
    {
        var z = unchecked(((ulong)i * 0x9E3779B97F4A7C15) + ((ulong)series << 56));
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }

    /// <summary>Says each 250,000 rows how far it is.</summary>
    public static void Tell(Action<string>? tell, int done, int all, string what)
    {
        if (done > 0 && done % 250_000 == 0) tell?.Invoke($"{done:N0} of {all:N0} {what}");
    }
}
