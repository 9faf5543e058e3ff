using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Supervision.Infrastructure.Identity;

/// <summary>One-time passwords by time, RFC 6238: six digits, thirty seconds, HMAC-SHA-1, as every authenticator app has them.</summary>
public static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>The step that a code belongs to, of the present one and the one on either side, for clocks that differ; null for a code of none.</summary>
    /// <param name="after">A step up to which codes are used: each counts once.</param>
    public static long? StepOf(string secret, string code, DateTimeOffset now, long? after)
    {
        var present = StepAt(now);
        long? found = null;
        for (var step = present - 1; step <= present + 1; step++)
            if (CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(CodeOf(secret, step)), Encoding.UTF8.GetBytes(code)) && !(step <= after)) found ??= step;
        return found;
    }

    /// <summary>The code of an instant.</summary>
    public static string CodeAt(string secret, DateTimeOffset at) => CodeOf(secret, StepAt(at));

    private static long StepAt(DateTimeOffset at) => at.ToUnixTimeSeconds() / (long)Step.TotalSeconds;

    private static string CodeOf(string secret, long step)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // The RFC says SHA-1, and so do the apps; a MAC does not need what it has lost.
        HMACSHA1.HashData(BytesOf(secret), counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadUInt32BigEndian(hash[(hash[^1] & 0xF)..]) & 0x7FFF_FFFF;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] BytesOf(string secret)
    {
        var number = secret.TrimEnd('=').Aggregate(BigInteger.One, (sum, sign) => (sum << 5) | Base32.IndexOf(char.ToUpperInvariant(sign), StringComparison.Ordinal));
        // The one in front keeps leading zeroes; the bits that make no whole byte fall off at the end.
        return (number >> (secret.TrimEnd('=').Length * 5 % 8)).ToByteArray(isUnsigned: true, isBigEndian: true)[1..];
    }
}
