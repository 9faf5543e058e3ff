using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.Swagger;

namespace Supervision.Api.IntegrationTests.Contract;

public sealed class ContractTests(ApiApp app) : IClassFixture<ApiApp>
{
    [Fact]
    public async Task The_committed_contract_is_what_the_program_says()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var document = scope.ServiceProvider.GetRequiredService<ISwaggerProvider>().GetSwagger("v1");

        var says = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0, TestContext.Current.CancellationToken));

        JsonNode.DeepEquals(says, Committed()).Should().BeTrue("src/Api/openapi.v1.json is written by the build and committed");
    }

    [Fact]
    public void Every_operation_has_a_Chinese_summary_a_tag_and_a_name_that_begins_with_it()
    {
        var unnamed = Each().Where(one =>
            one.Operation["summary"]?.GetValue<string>().Any(c => c is >= '一' and <= '鿿') != true
            || !one.Operation["operationId"]!.GetValue<string>().StartsWith(one.Operation["tags"]![0]!.GetValue<string>() + "_", StringComparison.Ordinal));

        unnamed.Select(one => one.Name).Should().BeEmpty();
        Each().Select(one => one.Operation["operationId"]!.GetValue<string>()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_answer_has_a_type()
    {
        var untyped =
            from one in Each()
            from answer in one.Operation["responses"]!.AsObject()
            where answer.Key is not ("204" or "304") && answer.Value!["content"]?.AsObject().All(content => content.Value!["schema"] is not null) != true
            select $"{one.Name} {answer.Key}";

        untyped.Should().BeEmpty();
    }

    [Fact]
    public void Every_operation_of_the_program_is_in_the_contract() =>
        Operation.Of(app).Count.Should().Be(Each().Count());

    private static JsonNode Committed() => JsonNode.Parse(File.ReadAllText(Repository.Path("src", "Api", "openapi.v1.json")))!;

    private static IEnumerable<(string Name, JsonNode Operation)> Each() =>
        from path in Committed()["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select ($"{operation.Key.ToUpperInvariant()} {path.Key}", operation.Value);
}
