using System.Text.Json;
using System.Text.Json.Serialization;

namespace Supervision.Infrastructure.Seed.Reference;

/// <summary>The data files that the product ships beside its program.</summary>
internal static class ReferenceFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>A comma-separated file with a heading; its fields contain neither commas nor quotes.</summary>
    public static IReadOnlyList<Row> Csv(string name, string folder = "Reference")
    {
        var lines = File.ReadAllLines(PathOf(name, folder));
        var columns = lines[0].Split(',').Select((title, at) => (title, at)).ToDictionary(column => column.title, column => column.at);
        return [.. lines.Skip(1).Select(line => new Row(columns, line.Split(',')))];
    }

    public static IReadOnlyList<T> List<T>(string name) => JsonSerializer.Deserialize<List<T>>(File.ReadAllText(PathOf(name, "Reference")), Json)!;

    private static string PathOf(string name, string folder) => Path.Combine(AppContext.BaseDirectory, "Seed", folder, name);

    internal sealed class Row(Dictionary<string, int> columns, string[] fields)
    {
        public string this[string column] => fields[columns[column]];

        public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;

        public T Enum<T>(string column) where T : struct, Enum => System.Enum.Parse<T>(this[column], ignoreCase: true);
    }
}
