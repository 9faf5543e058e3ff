using System.Text.RegularExpressions;

namespace Supervision.Architecture.Tests;

/// <summary>A refusal has one code, one place and one sentence, so that a program may rely on it and an officer may read it.</summary>
public sealed partial class RefusalTests
{
    [Fact]
    public void A_code_is_dotted_and_of_small_letters() =>
        Codes().Where(found => !Form().IsMatch(found.Code)).Select(found => $"{found.Code} in {found.File}").Should().BeEmpty();

    /// <summary>The contract reads the codes of its operations from the program, where one that is put together is not to be found.</summary>
    [Fact]
    public void A_code_is_written_out() =>
        Sources().Where(file => PutTogether().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).Should().BeEmpty();

    /// <summary>HTTP has one code for all that is not of the operation's form, whatever is wrong with it.</summary>
    [Fact]
    public void A_code_stands_for_one_refusal_alone() =>
        Codes().Where(found => found.Code != "request.malformed").GroupBy(found => found.Code).Where(same => same.Count() > 1).Select(same => $"{same.Key}: {string.Join(", ", same.Select(found => found.File))}").Should().BeEmpty();

    /// <summary>What is refused, and in which words, is read in one file of each feature. HTTP's own refusals are its <c>Refusals</c>.</summary>
    [Fact]
    public void Errors_are_made_in_files_of_errors() =>
        Sources().Where(file => ErrorMaking().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName)
            .Where(name => !name!.EndsWith("Errors.cs", StringComparison.Ordinal) && name is not ("Refusals.cs" or "Error.cs" or "Transitions.cs")).Should().BeEmpty();

    private static IEnumerable<(string Code, string File)> Codes() =>
        from file in Sources()
        from Match found in Declaration().Matches(File.ReadAllText(file))
        select (found.Groups["code"].Value, Path.GetFileName(file));

    private static IEnumerable<string> Sources() =>
        from layer in new[] { "Domain", "Application", "Infrastructure", "Api" }
        from file in Directory.EnumerateFiles(Repository.Path("src", layer), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}")
        select file;

    [GeneratedRegex("""Error\.(?:Conflict|Invalid|NotFound|Forbidden)\(|new Error\(|new\("[\w.-]+", ErrorKind\.""")]
    private static partial Regex ErrorMaking();

    [GeneratedRegex("""Error\.(?:Conflict|Invalid|NotFound|Forbidden)\(\$"|(?:new|Rule<\w+>)\(\$"[a-z-]+\.""")]
    private static partial Regex PutTogether();

    [GeneratedRegex("^[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+$")]
    private static partial Regex Form();

    /// <summary>An error, or a rule: its code is the first thing that it is made of.</summary>
    [GeneratedRegex("""(?:Error\.(?:Conflict|Invalid|NotFound|Forbidden)\("(?<code>[^"{}]+)"|new(?: Error| Rule<\w+>)?\("(?<code>[^"{}]+\.[^"{}]+)",\s*(?:ErrorKind|Clause)\.)""")]
    private static partial Regex Declaration();
}
