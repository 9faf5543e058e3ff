using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests.Contract;

/// <summary>What officers read in Swagger is Chinese, and nothing is left unexplained.</summary>
public sealed class LanguageTests
{
    private static readonly JsonNode Contract = JsonNode.Parse(File.ReadAllText(Repository.Path("src", "Api", "openapi.v1.json")))!;

    [Fact]
    public void Every_member_is_explained_in_Chinese() => (
        from schema in Contract["components"]!["schemas"]!.AsObject()
        from member in schema.Value!["properties"]?.AsObject() ?? []
        where !IsExplained(member.Value!)
        select $"{schema.Key}.{member.Key}").Should().BeEmpty("a member that its name does not explain has a docstring; what is the same everywhere stands in WordBook");

    [Fact]
    public void Every_parameter_is_explained_in_Chinese() => (
        from operation in ContractOperation.All
        from parameter in operation.Description["parameters"]?.AsArray() ?? []
        where !IsChinese(parameter!["description"])
        select $"{operation.Id} {parameter["name"]}").Should().BeEmpty();

    [Fact]
    public void Every_resource_is_explained_in_Chinese() =>
        Contract["tags"]!.AsArray().Where(tag => !IsChinese(tag!["description"])).Select(tag => tag!["name"]!.ToString()).Should().BeEmpty();

    [Fact]
    public void Every_word_of_an_enumeration_is_explained_in_Chinese() => (
        from schema in Contract["components"]!["schemas"]!.AsObject()
        from word in schema.Value!["enum"]?.AsArray() ?? []
        where !System.Text.RegularExpressions.Regex.IsMatch(schema.Value["description"]?.ToString() ?? "", $@"`{word}` \p{{IsCJKUnifiedIdeographs}}")
        select $"{schema.Key} {word}").Should().BeEmpty();

    [Fact]
    public void Whatever_is_said_of_operations_and_schemas_is_Chinese() =>
        Contract["components"]!["schemas"]!.AsObject().Select(schema => (Name: schema.Key, Said: (JsonNode?)schema.Value!["description"]))
            .Concat(ContractOperation.All.SelectMany(operation => new[] { operation.Description["summary"], operation.Description["description"], operation.Description["requestBody"]?["description"] }.Select(said => (Name: operation.Id, Said: said))))
            .Where(each => each.Said is not null && !IsChinese(each.Said)).Select(each => $"{each.Name}: {each.Said}").Should().BeEmpty();

    private static bool IsExplained(JsonNode member) => IsChinese(member["description"]) || IsChinese(ContractOperation.Resolve(member)["description"]);

    private static bool IsChinese(JsonNode? text) => text?.ToString().Any(letter => letter is >= '一' and <= '鿿') == true;
}
