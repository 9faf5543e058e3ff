using System.Net.Http.Json;
using System.Text.Json.Nodes;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Api.Http;
using Supervision.Api.OpenApi.Examples;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Calendar;
using Supervision.Infrastructure.Persistence;
using Supervision.Infrastructure.Seed;

namespace Supervision.Api.IntegrationTests.Contract.Examples;

/// <summary>The examples of the contract are sent to the demonstration, one after the other; what was answered becomes the contract's own example.</summary>
public sealed class ExampleTests(ApiApp app) : IClassFixture<ApiApp>
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Fact]
    public void Every_operation_has_an_example() =>
        ContractOperation.All.Select(operation => operation.Id).Except(ExampleBook.All.Select(example => example.Operation)).Should().BeEmpty("a new operation brings its example, in src/Api/OpenApi/Examples");

    [Fact]
    public void No_example_is_of_an_operation_that_is_gone() =>
        ExampleBook.All.Select(example => example.Operation).Except(ContractOperation.All.Select(operation => operation.Id)).Should().BeEmpty();

    [Fact(Explicit = true)]
    public async Task Each_example_works_on_the_demonstration()
    {
        await app.Services.GetRequiredService<DatabaseSetup>().SeedAsync(SeedNames.Demo, SeedOptions.None, Now);
        var (wrong, recorded) = (new List<string>(), new List<(string Operation, RecordedExample Example)>());
        foreach (var example in ExampleBook.All)
        {
            var operation = ContractOperation.All.Single(operation => operation.Id == example.Operation);
            if (await LookUpAsync(example) is not { } sent)
            {
                wrong.Add($"{example.Operation} ({example.Name}): nothing in the demonstration fits");
                continue;
            }

            using var request = await RequestOf(operation, sent);
            using var answer = await (example.Account is { } account ? await app.As(account) : app.Anonymous()).Http.SendAsync(request, Now);
            var text = await answer.Content.ReadAsStringAsync(Now);
            if (!answer.IsSuccessStatusCode || !operation.Documents((int)answer.StatusCode)) wrong.Add($"{example.Operation} ({example.Name}): {(int)answer.StatusCode} {text[..Math.Min(400, text.Length)]}");
            recorded.Add((example.Operation, Recording.Of(example, sent, answer, text)));
            if (example.Operation == "Enterprises_StartImport") await RunImportsAsync();
        }

        string.Join('\n', wrong).Should().BeEmpty();
        if (Environment.GetEnvironmentVariable("SUPERVISION_APPROVE") == "1") Repository.Disagreement(RecordedExamples.File, Recording.Page(recorded)).Should().BeNull();
    }

    [Fact]
    public void Each_recorded_example_is_of_the_shape_that_the_contract_gives()
    {
        var wrong = from operation in ContractOperation.All
                    from complaint in operation.ExampleComplaints()
                    select $"{operation.Id} {complaint}";

        string.Join('\n', wrong).Should().BeEmpty("examples are recorded again by running this class with SUPERVISION_APPROVE=1, and building");
    }

    [Fact(Explicit = true)]
    public async Task What_swagger_serves_on_the_demonstration_names_what_is_there()
    {
        await app.Services.GetRequiredService<DatabaseSetup>().SeedAsync(SeedNames.Demo, SeedOptions.None, Now);
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

    /// <summary>Imports are judged in the background, which tests do when it suits them.</summary>
    private async Task RunImportsAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RunEnterpriseImports(), Now);
    }
}
