namespace Supervision.Domain.Common;

/// <summary>Text as people type it.</summary>
public static class Typed
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const char WideSpace = '\u3000';

    /// <summary>Letters, digits and signs that a Chinese keyboard makes a whole square wide (Ａ１－) as the narrow ones that are meant. The product runs without ICU, where <see cref="string.Normalize()"/> leaves them.</summary>
    public static string HalfWidth(string text) => string.Concat(text.Select(sign => sign switch
    {
        >= FirstFullWidth and <= LastFullWidth => (char)(sign - FirstFullWidth + '!'),
        WideSpace => ' ',
        _ => sign,
    }));
}
