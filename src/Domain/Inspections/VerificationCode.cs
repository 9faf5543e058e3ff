using System.Security.Cryptography;
using Supervision.Domain.Common;

namespace Supervision.Domain.Inspections;

/// <summary>
/// The code at the gate: <c>PS26-7KQ4-9XTM</c>. Its year helps people to sort papers; the eight signs after it are random (40 bits, Crockford's base 32, which
/// has no I, L, O and U that could be misread), so that nobody finds a visit by trying.
/// </summary>
public static class VerificationCode
{
    private const int Printed = 12;
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    public static string New(YearMonth month)
    {
        var signs = RandomNumberGenerator.GetString(Signs, 8);
        return $"PS{month.Year % 100:00}-{signs[..4]}-{signs[4..]}";
    }

    /// <summary>A code however it was typed, scanned or read aloud, as it is printed: spaces, dashes, lower case and full width do no harm, and what looks like a digit is one.</summary>
    public static string Read(string typed)
    {
        var signs = string.Concat(Typed.HalfWidth(typed).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit).Select(sign => sign switch
        {
            'O' => '0',
            'I' or 'L' => '1',
            _ => sign,
        }));
        return signs.Length == Printed ? $"{signs[..4]}-{signs[4..8]}-{signs[8..]}" : signs;
    }
}
