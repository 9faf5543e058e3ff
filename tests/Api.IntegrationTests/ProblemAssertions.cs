using System.Text.Json.Nodes;

namespace Supervision.Api.IntegrationTests;

internal static class ProblemAssertions
{
    /// <summary>The answer is a problem of this status and code, complete as the contract has it.</summary>
    public static async Task<JsonNode> IsProblemAsync(this HttpResponseMessage answer, int status, string code)
    {
        var problem = await answer.ProblemAsync();
        ((int)answer.StatusCode).Should().Be(status, problem.ToJsonString());
        problem["status"]!.GetValue<int>().Should().Be(status);
        problem["code"]!.GetValue<string>().Should().Be(code);
        problem["type"]!.GetValue<string>().Should().EndWith(code);
        problem["title"]!.GetValue<string>().Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        problem["traceId"]!.GetValue<string>().Should().NotBeEmpty();
        return problem;
    }
}
