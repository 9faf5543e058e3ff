using System.IO.Enumeration;

namespace Supervision.Api.IntegrationTests.Contract.Gate;

/// <summary><c>docs/contract-changes.md</c>: the breaks that somebody has decided on, a row of its table each; <c>*</c> stands for any text.</summary>
internal sealed class DeclaredChanges(string page)
{
    public IReadOnlyList<string> Patterns { get; } =
    [
        .. page.Split('\n').Select(row => row.Split('|', StringSplitOptions.TrimEntries))
            .Where(cells => cells is ["", ['`', .., '`'], { Length: > 0 }, ..]).Select(cells => cells[1].Trim('`')),
    ];

    public IEnumerable<string> Undeclared(IEnumerable<string> breaks) => breaks.Where(one => !Patterns.Any(pattern => Matches(pattern, one)));

    /// <summary>What is declared and did not happen: a mistyped row, or one that a release has settled.</summary>
    public IEnumerable<string> Idle(IReadOnlyCollection<string> breaks) => Patterns.Where(pattern => !breaks.Any(one => Matches(pattern, one)));

    private static bool Matches(string pattern, string text) => FileSystemName.MatchesSimpleExpression(pattern.Replace(@"\", @"\\", StringComparison.Ordinal), text, ignoreCase: false);
}
