using System.Text;
using System.Text.RegularExpressions;

namespace Supervision.Architecture.Tests;

/// <summary>Which clauses are covered by which tests, read from the tests' own marks.</summary>
public sealed partial class CoverageTests
{
    [Fact]
    public void The_table_of_clauses_and_their_tests_is_committed_for_review() =>
        Repository.Disagreement("docs/coverage.md", Table(Marks())).Should().BeNull();

    [Fact]
    public void Every_clause_that_a_visit_can_be_refused_by_has_a_test() =>
        Marks().Select(mark => mark.Clause).Should().Contain(["五(三)2", "五(三)3", "五(三)4", "五(三)6", "五(三)7", "六(三)", "行政处罚法第四十二条", "深府规〔2025〕6号"]);

    private static List<Mark> Marks() =>
    [
        .. Directory.EnumerateFiles(Repository.Path("tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .SelectMany(file => MarkOf(file, File.ReadAllText(file)))
            .OrderBy(mark => mark.Clause, StringComparer.Ordinal).ThenBy(mark => mark.Tests, StringComparer.Ordinal).ThenBy(mark => mark.Sentence, StringComparer.Ordinal),
    ];

    private static IEnumerable<Mark> MarkOf(string file, string source) =>
        from Match test in MarkedTest().Matches(source)
        from Match clause in Quoted().Matches(test.Groups["clauses"].Value)
        select new Mark(clause.Groups[1].Value, Path.GetFileNameWithoutExtension(file), test.Groups["name"].Value.Replace('_', ' '));

    private static string Table(IEnumerable<Mark> marks)
    {
        var page = new StringBuilder("# 条款与测试\n\n由测试从程序生成并比对：每一条款由哪些测试覆盖。测试的名称是一句话，说明该条款在产品中意味着什么。\n");
        foreach (var clause in marks.GroupBy(mark => mark.Clause))
        {
            page.Append($"\n## {clause.Key}\n\n");
            foreach (var mark in clause) page.Append($"- {mark.Sentence} — `{mark.Tests}`\n");
        }

        return page.ToString();
    }

    /// <summary>A test's mark with its clauses, then other attributes, then the method's name.</summary>
    [GeneratedRegex("""\[(?:(?:Fact|Theory), )?Clause\((?<clauses>[^)\r\n]*(?:\([^)"]*\)[^)\r\n]*)*)\)\]\s*(?:\[[^\r\n]*\]\s*)*public (?:static )?(?:async )?(?:void|Task) (?<name>\w+)""")]
    private static partial Regex MarkedTest();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Quoted();

    private sealed record Mark(string Clause, string Tests, string Sentence);
}
