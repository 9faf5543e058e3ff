using OtpNet;

namespace Supervision.Infrastructure.Identity;

/// <summary>One-time passwords by time, RFC 6238: six digits, thirty seconds, HMAC-SHA-1, as every authenticator app has them.</summary>
public static class Totp
{
    private static readonly VerificationWindow OneEitherSide = new(previous: 1, future: 1);

    /// <summary>The step that a code belongs to, of the present one and the one on either side, for clocks that differ; null for a code of none.</summary>
    /// <param name="after">A step up to which codes are used: each counts once.</param>
    public static long? StepOf(string secret, string code, DateTimeOffset now, long? after) =>
        Of(secret).VerifyTotp(now.UtcDateTime, code, out var step, OneEitherSide) && !(step <= after) ? step : null;

    /// <summary>The code of an instant.</summary>
    public static string CodeAt(string secret, DateTimeOffset at) => Of(secret).ComputeTotp(at.UtcDateTime);

    private static OtpNet.Totp Of(string secret) => new(Base32Encoding.ToBytes(secret));
}
