using System.Security.Cryptography;
using Supervision.Domain.Common;

namespace Supervision.Domain.Inspections;

/// <summary>
/// The code at the gate: <c>PS26-7KQ4-9XTM</c>. Its year helps people to sort papers; the eight signs after it are random (40 bits, Crockford's base 32, which
/// has no I, L, O and U that could be misread), so that nobody finds a visit by trying.
/// </summary>
public static class VerificationCode
{
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New(YearMonth month)
    {
        var signs = RandomNumberGenerator.GetString(Signs, 8);
        return $"PS{month.Year % 100:00}-{signs[..4]}-{signs[4..]}";
    }
}
