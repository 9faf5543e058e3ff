using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Supervision.Testing;

/// <summary>Holds every problem that any test meets to the contract: its operation must name the status, and the code among those of that status.</summary>
internal static class DocumentedCodes
{
    private sealed record Documented(string Method, Regex Path, string Id, JsonObject Answers);

    private static readonly Lazy<IReadOnlyList<Documented>> Operations = new(Read);

    /// <returns>What is wrong with an answer, or null.</returns>
    public static string? Complaint(HttpRequestMessage request, int status, string body)
    {
        if (JsonNode.Parse(body)?["code"]?.GetValue<string>() is not { } code || code.StartsWith("route.", StringComparison.Ordinal)) return null;
        var path = request.RequestUri!.AbsolutePath.TrimEnd('/');
        if (Operations.Value.FirstOrDefault(each => each.Method == request.Method.Method && each.Path.IsMatch(path)) is not { } operation) return null;
        var examples = operation.Answers[$"{status}"]?["content"]?["application/problem+json"]?["examples"]?.AsObject();
        return examples?.ContainsKey(code) == true ? null : $"{operation.Id} answered {status} {code}, which the contract does not name: {body}";
    }

    private static List<Documented> Read()
    {
        var contract = JsonNode.Parse(File.ReadAllText(Repository.Path("src", "Api", "openapi.v1.json")))!;
        return
        [
            .. (from path in contract["paths"]!.AsObject()
                from operation in path.Value!.AsObject()
                select new Documented(operation.Key.ToUpperInvariant(), Pattern(path.Key), operation.Value!["operationId"]!.GetValue<string>(), operation.Value["responses"]!.AsObject()))
            .OrderBy(operation => operation.Path.ToString().Count(sign => sign == '[')),
        ];
    }

    private static Regex Pattern(string path) => new($"^{Regex.Replace(path, @"\{\w+\}", "[^/]+")}$", RegexOptions.CultureInvariant);
}
