using System.Globalization;
using System.Text.RegularExpressions;
using Supervision.Domain.Common;
using Supervision.Domain.Filings;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Application.Search;

/// <summary>
/// What somebody types to find a paper by its number: the number or its beginning (坪综查〔2026〕14), or what people keep of it in mind (147, 2026-147, YJ-12), which is of this year where it says none.
/// Width, case, blanks and the shape of brackets make no difference.
/// </summary>
/// <param name="Beginning">As papers carry it; null where only figures are typed.</param>
/// <param name="Body">区级单位代码; null where none is typed.</param>
internal sealed partial record TypedNumber(string? Beginning, int Year, bool SaysYear = false, string? Body = null, int Running = 0)
{
    // 坪 alone begins too many names.
    private const int ShortestHead = 2;

    public static TypedNumber Of(string text, int thisYear)
    {
        var key = Typed.Key(text);
        if (InMind().Match(key) is not { Success: true } said) return new(key.Replace('(', '〔').Replace(')', '〕'), thisYear);
        var year = said.Groups["year"];
        var body = said.Groups["body"];
        return new(null, year.Success ? FigureOf(year) : thisYear, year.Success, body.Success ? body.Value : null, FigureOf(said.Groups["running"]));
    }

    /// <summary>How the number of a visit begins that may be meant; null where none may.</summary>
    public string? OfInspection => Body is null ? Meant(Inspection.NumberOf(Year, Running)) : null;

    /// <summary>The same of a hazard.</summary>
    public string? OfHazard => Body is null ? Meant(Hazard.NumberOf(Year, Running)) : null;

    /// <summary>The same of a list.</summary>
    /// <param name="own">The body whose list is meant where none is typed.</param>
    public string? OfFiling(string? own) => Beginning is null && (Body ?? own) is null ? null : Meant(Filing.NumberOf(Body ?? own ?? "", Year, Running));

    /// <summary>It may as well be a part of an enterprise's name or code.</summary>
    public bool MayBeName => !SaysYear && Beginning is not "" && (Beginning is not { } begun
        || !new[] { Inspection.NumberOf(Year, Running), Hazard.NumberOf(Year, Running), Filing.NumberOf("", Year, Running) }.Any(number => begun.StartsWith(HeadOf(number), StringComparison.Ordinal)));

    /// <param name="number">A number of the kind; the one that is meant where only figures are typed. Longer ones begin like it, so that it is left open at its end.</param>
    private string? Meant(string number)
    {
        if (Beginning is not { } begun) return number.TrimEnd('号');
        var head = HeadOf(number);
        return begun.Length >= ShortestHead && (begun.StartsWith(head, StringComparison.Ordinal) || head.StartsWith(begun, StringComparison.Ordinal)) ? begun : null;
    }

    private static string HeadOf(string number) => number[..number.IndexOf('〔', StringComparison.Ordinal)];

    private static int FigureOf(Group figures) => int.Parse(figures.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:\(?(?<year>20[0-9]{2})[)年-])?(?:(?<body>[A-Z]{2})-)?第?(?<running>[0-9]{1,6})号?$", RegexOptions.ExplicitCapture)]
    private static partial Regex InMind();
}
