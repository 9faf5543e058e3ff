namespace Supervision.Testing;

/// <summary>Lists as they come in the trade, with invented enterprises: E… of enterprises, F… of filings.</summary>
public static class ImportCases
{
    public static IEnumerable<string> All => Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order();

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "ImportCases");

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Folder, name));
}
