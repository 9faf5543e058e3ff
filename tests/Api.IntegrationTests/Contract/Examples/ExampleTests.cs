using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Api.Http;
using Supervision.Api.OpenApi;
using Supervision.Api.OpenApi.Examples;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.IntegrationTests.Contract.Examples;

/// <summary>The examples of the contract are sent to the demonstration, one after the other; what was answered is the contract's own example.</summary>
public sealed class ExampleTests(DemonstrationApp app) : IClassFixture<DemonstrationApp>
{
    private const string Stream = "text/event-stream";
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_example_works_on_the_demonstration_and_is_answered_as_recorded()
    {
        var (wrong, recorded) = (new List<string>(), new List<(string Operation, RecordedExample Example)>());
        foreach (var example in ExampleBook.All)
        {
            if (example.Operation == "Notifications_List") await app.DeliverAsync(Now);
            if (await LookUpAsync(example) is not { } sent)
            {
                wrong.Add($"{example.Operation} ({example.Name}): nothing in the demonstration fits");
                continue;
            }

            var operation = ContractOperation.All.Single(operation => operation.Id == example.Operation);
            using var answer = await SendAsync(operation, example, sent);
            var text = answer.Content.Headers.ContentType?.MediaType == Stream ? "" : await answer.Content.ReadAsStringAsync(Now);
            if (!answer.IsSuccessStatusCode) wrong.Add($"{example.Operation} ({example.Name}): {(int)answer.StatusCode} {text}");
            else if (answer.Content.Headers.ContentType?.MediaType == MediaTypes.Json) wrong.AddRange(operation.AnswerComplaints((int)answer.StatusCode, JsonNode.Parse(text)).Select(complaint => $"{example.Operation} ({example.Name}): {complaint}"));
            recorded.Add((example.Operation, Recording.Of(example, sent, answer, text)));
            if (example.Operation == "Enterprises_StartImport") await app.RunJobAsync(EnterpriseImportJob.Name);
        }

        string.Join('\n', wrong).Should().BeEmpty();
        Recording.Disagreement(recorded).Should().BeNull();
    }

    [Fact]
    public async Task What_swagger_serves_on_the_demonstration_names_what_is_there()
    {
        var served = JsonNode.Parse(await app.Anonymous().Http.GetStringAsync(new Uri("/swagger/v1/swagger.json", UriKind.Relative), Now))!;

        var id = served["paths"]!["/api/v1/hazards/{id}"]!["get"]!["parameters"]![0]!["example"]!.GetValue<Guid>();
        using var found = await (await app.As("yj.lead")).GetAsync($"hazards/{id}");

        found.IsSuccessStatusCode.Should().BeTrue();
    }

    private async Task<Sent?> LookUpAsync(Example example)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await example.Of(new(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>(), scope.ServiceProvider.GetRequiredService<IWorkCalendar>(), app.Clock));
    }

    private async Task<HttpResponseMessage> SendAsync(ContractOperation operation, Example example, Sent sent)
    {
        using var request = await RequestOf(operation, sent);
        var client = example.Account is { } account ? await app.As(account) : app.Anonymous();
        var answer = await client.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Now);
        operation.Documents((int)answer.StatusCode).Should().BeTrue($"{operation.Id} answered {answer.StatusCode}");
        return answer;
    }

    private async Task<HttpRequestMessage> RequestOf(ContractOperation operation, Sent sent)
    {
        var path = operation.Parameters("path").Select(parameter => parameter["name"]!.GetValue<string>())
            .Aggregate(operation.Path, (path, name) => path.Replace($"{{{name}}}", Uri.EscapeDataString(sent.Values[name]), StringComparison.Ordinal));
        var query = string.Join('&', operation.Parameters("query").Select(parameter => parameter["name"]!.GetValue<string>()).Where(sent.Values.ContainsKey)
            .Select(name => $"{name}={Uri.EscapeDataString(sent.Values[name])}"));
        var request = new HttpRequestMessage(operation.Method, query.Length == 0 ? path : $"{path}?{query}");
        if (sent.Version is { } version) request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        if (sent.Body is { } body) request.Content = JsonContent.Create(body, body.GetType(), options: Json.Options);
        if (operation.TakesForm) request.Content = await new ExampleFiles(app).OfAsync(operation.Id);
        return request;
    }
}
