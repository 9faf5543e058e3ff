namespace Supervision.Testing;

/// <summary>Files of the project itself, for tests that compare what is committed with what the program says.</summary>
public static class Repository
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    /// <summary>What a committed page should say, held against what it says. With <c>SUPERVISION_APPROVE=1</c> the page is written instead, to be reviewed as a difference.</summary>
    /// <returns>Null when they agree, else what to do.</returns>
    public static string? Disagreement(string page, string shouldSay)
    {
        var file = Path(page.Split('/'));
        if (Environment.GetEnvironmentVariable("SUPERVISION_APPROVE") == "1")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, shouldSay);
        }

        return File.Exists(file) && File.ReadAllText(file) == shouldSay ? null : $"{page} is not what the program says: run the test with SUPERVISION_APPROVE=1, and review the difference";
    }

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Supervision.sln")) ? folder : Find(System.IO.Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("no Supervision.sln above the tests"));
}
