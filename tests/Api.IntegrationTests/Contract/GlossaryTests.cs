using System.Text.Json.Nodes;
using Supervision.Domain.Common;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary><c>docs/glossary.md</c> names what is there.</summary>
public sealed class GlossaryTests
{
    private static readonly string[][] Rows = [.. File.ReadLines(Repository.Path("docs", "glossary.md"))
        .Select(row => row.Split('|', StringSplitOptions.TrimEntries)).Where(cells => cells is ["", _, _, ['`', .., '`'], ['`', .., '`'], ""])];

    [Fact]
    public void Its_names_of_the_code_are_types()
    {
        var types = new[] { typeof(Clause).Assembly, typeof(Application.DependencyInjection).Assembly }.SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name).ToHashSet();

        Rows.Select(cells => cells[3].Trim('`')).Except(types).Should().BeEmpty();
        Rows.Should().HaveCountGreaterThan(30);
    }

    [Fact]
    public void Its_names_of_the_wire_are_in_the_contract()
    {
        var names = new HashSet<string>();
        Gather(JsonNode.Parse(File.ReadAllText(Repository.Path("src", "Api", "openapi.v1.json"))), names);

        Rows.Select(cells => cells[4].Trim('`')).Except(names).Should().BeEmpty();
    }

    private static void Gather(JsonNode? node, HashSet<string> names)
    {
        if (node is JsonArray list)
            foreach (var each in list) Gather(each, names);
        else if (node is JsonObject members)
            foreach (var (name, value) in members)
            {
                names.UnionWith(name.Split('/'));
                Gather(value, names);
            }
        else if (node is JsonValue word && word.TryGetValue<string>(out var text)) names.Add(text);
    }
}
