using System.Text.RegularExpressions;
using Supervision.Domain.Common;

namespace Supervision.Domain.Enterprises;

/// <summary>联系电话: up to three numbers, each with its extension: 0755-88888888转801、13800001234.</summary>
public static partial class PhoneNumbers
{
    public const int Longest = 60;
    private const int Most = 3;

    /// <summary>As it is kept: normal width, one kind of dash, no blanks within a number, 、 between numbers. Null where nothing is said (无, —).</summary>
    public static string? Read(string? text)
    {
        var spaced = Separators().Replace(BetweenNumbers().Replace(Typed.HalfWidth(Typed.Line(text)), "、"), "、");
        var numbers = spaced.Split('、').Select(number => Extension().Replace(Typed.Number(number), "转")).Where(number => number.Length > 0);
        return string.Join('、', numbers) is { Length: > 0 } kept && kept is not ("0" or "无电话") && !Typed.SaysNothing(text) ? kept : null;
    }

    /// <summary>Of text as <see cref="Read"/> leaves it.</summary>
    public static bool AreValid(string kept) => kept.Length <= Longest && kept.Split('、') is { Length: <= Most } numbers && numbers.All(number => Valid().IsMatch(number));

    [GeneratedRegex("[/;,|]|或|和")]
    private static partial Regex Separators();

    /// <summary>A blank is one of the number (138 0000 1234) unless a whole number stands before and after it.</summary>
    [GeneratedRegex(@"(?<=[0-9-]{7}) +(?=[0-9-]{7})")]
    private static partial Regex BetweenNumbers();

    [GeneratedRegex("转|分机:?|EXT[.:]?|#|X(?=[0-9])")]
    private static partial Regex Extension();

    [GeneratedRegex(@"^\+?[0-9()-]{5,30}(转[0-9]{1,6})?$")]
    private static partial Regex Valid();
}
