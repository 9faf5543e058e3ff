using System.Globalization;

namespace Supervision.Domain.Enterprises;

/// <summary>公民身份号码 (GB 11643): eighteen characters like a credit code, and often in its column by mistake. It must not be kept.</summary>
internal static class PersonalNumber
{
    private const string Checks = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static bool Is(string number) =>
        number.Length == 18 && number[0] is >= '1' and <= '8' && number.Take(17).All(char.IsAsciiDigit) && HasBirthday(number) && Checks[number.Take(17).Select((digit, i) => (digit - '0') * Weights[i]).Sum() % 11] == number[17];

    private static bool HasBirthday(string number) =>
        DateOnly.TryParseExact(number.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2099;
}
