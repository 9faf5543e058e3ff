namespace Supervision.Domain.Common;

/// <summary>Brackets of both widths, and the other shapes that people take for them.</summary>
public static class Brackets
{
    private const string Opening = "(（【〔［[〈﹙";
    private const string Closing = ")）】〕］]〉﹚";

    public static bool IsIn(string text) => text.Any(sign => Opening.Contains(sign) || Closing.Contains(sign));

    public static string Narrow(string text) => With(text, '(', ')');

    public static string Wide(string text) => With(text, '（', '）');

    private static string With(string text, char opening, char closing) =>
        string.Concat(text.Select(sign => Opening.Contains(sign) ? opening : Closing.Contains(sign) ? closing : sign));
}
