using Microsoft.OpenApi;
using Supervision.Api.Http;
using Supervision.Application.Common;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>The headers that answers carry by the form of their operation.</summary>
internal sealed class AnswerHeaders : IOperationFilter
{
    private static readonly Dictionary<string, (string Description, string Example)> Known = new()
    {
        [RequestIds.Header] = ("请求编号，与问题的 traceId、审计记录一致；求助时请告知", "019ac4c0f7a07c3e8d5b2a6f1e4d9c07"),
        ["ETag"] = ("记录的版本，修改时放入 If-Match", "\"3\""),
        ["Location"] = ("新增记录的地址", "/api/v1/filings/019ac4c0-f7a0-7c3e-8d5b-2a6f1e4d9c07"),
        ["Idempotency-Replayed"] = ("同一 Idempotency-Key 已办理过，这是第一次的答复", "true"),
        ["Retry-After"] = ("多少秒后再试", "5"),
    };

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        var replays = context.ApiDescription.HttpMethod == HttpMethods.Post && !metadata.OfType<NotIdempotent>().Any();
        var versioned = context.ApiDescription.SupportedResponseTypes.Any(answer => typeof(IVersioned).IsAssignableFrom(answer.Type));
        foreach (var (status, response) in operation.Responses!)
        {
            if (response is not OpenApiResponse shown) continue;
            shown.Headers ??= new Dictionary<string, IOpenApiHeader>();
            var succeeded = status[0] == '2';
            if (succeeded && versioned) Add(shown, context.Document, "ETag");
            if (status == "201") Add(shown, context.Document, "Location");
            if (succeeded && replays) Add(shown, context.Document, "Idempotency-Replayed");
            if (status is "429" or "503") Add(shown, context.Document, "Retry-After");
            Add(shown, context.Document, RequestIds.Header);
        }
    }

    private static void Add(OpenApiResponse response, OpenApiDocument document, string name)
    {
        var components = document.Components ??= new();
        var headers = components.Headers ??= new SortedDictionary<string, IOpenApiHeader>(StringComparer.Ordinal);
        headers.TryAdd(name, new OpenApiHeader
        {
            Description = Known[name].Description,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            Example = Known[name].Example,
        });
        response.Headers![name] = new OpenApiHeaderReference(name, document);
    }
}
