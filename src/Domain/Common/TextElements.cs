using System.Globalization;

namespace Supervision.Domain.Common;

/// <summary>Text by the characters that people see, never by halves of them: 𠮷 is one.</summary>
public static class TextElements
{
    public static IReadOnlyList<string> Of(string text)
    {
        var elements = new List<string>();
        for (var all = StringInfo.GetTextElementEnumerator(text); all.MoveNext();) elements.Add(all.GetTextElement());
        return elements;
    }

    /// <summary>As much of the beginning as <paramref name="most"/> units of storage hold.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = 0;
        while (end + StringInfo.GetNextTextElementLength(text, end) is var next && next <= most) end = next;
        return text[..end];
    }

    /// <summary>The same, with a mark that there was more.</summary>
    public static string Short(string text, int most) => text.Length <= most ? text : $"{Cut(text, most)}…";
}
