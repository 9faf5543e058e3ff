using System.Globalization;
using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>Days and months as the contract writes them, of years that anything here could be about; a slip of the pen is refused before anybody counts with it.</summary>
internal static class Plausible
{
    public const string DateFormat = "yyyy-MM-dd";
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    public static bool Date(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out date) && date.Year is >= FirstYear and <= LastYear;

    public static bool Month(string? text, out YearMonth month) => YearMonth.TryParse(text, null, out month) && month.Year is >= FirstYear and <= LastYear;

    /// <summary>Whether a value of a path or query can be of this type.</summary>
    public static bool Is(Type type, string? value) =>
        value?.Contains('\0') != true
        && (type != typeof(DateOnly) || Date(value, out _))
        && (type != typeof(YearMonth) || Month(value, out _));
}
