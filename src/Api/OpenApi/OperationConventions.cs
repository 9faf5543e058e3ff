using Microsoft.OpenApi;
using Supervision.Api.Auth;
using Supervision.Api.Http;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>What operations have by their form: the session, <c>If-Match</c>, <c>Idempotency-Key</c>, the permission, and the answers in words.</summary>
internal sealed class OperationConventions : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var metadata = context.ApiDescription.ActionDescriptor.EndpointMetadata;
        operation.Parameters ??= [];
        if (metadata.OfType<NeedsIfMatch>().Any()) operation.Parameters.Add(IfMatch("所依据的版本，带引号", required: true));
        if (metadata.OfType<TakesIfMatch>().Any()) operation.Parameters.Add(IfMatch("所依据的版本，带引号；没有可依据的记录时（如本月首次推导）不填", required: false));
        if (context.ApiDescription.HttpMethod == HttpMethods.Post && !metadata.OfType<NotIdempotent>().Any()) operation.Parameters.Add(IdempotencyKey());
        Explain(operation.Responses);
        if (metadata.OfType<Access>().FirstOrDefault() is not { IsPublic: false } access) return;

        operation.Security = [new() { [new OpenApiSecuritySchemeReference(ApiDocument.Session, context.Document)] = [] }];
        if (access.Permission is { } permission)
            operation.Description = string.Join("\n\n", new[] { operation.Description, $"权限：`{permission}`" }.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static void Explain(OpenApiResponses? responses)
    {
        if (responses is null) return;
        var ordered = responses.OrderBy(one => one.Key, StringComparer.Ordinal).ToList();
        responses.Clear();
        foreach (var (status, response) in ordered)
        {
            if (Words.TryGetValue(status, out var words)) response.Description = words;
            responses.Add(status, response);
        }
    }

    private static readonly Dictionary<string, string> Words = new()
    {
        ["200"] = "成功",
        ["201"] = "已新增",
        ["204"] = "成功，无内容",
        ["400"] = "请求格式不正确，或含有未知的参数、成员",
        ["401"] = "未登录",
        ["403"] = "没有权限",
        ["404"] = "记录不存在，或无权查看",
        ["409"] = "当前状态或规则不允许",
        ["412"] = "已被他人修改",
        ["413"] = "内容过大",
        ["415"] = "不支持这种内容类型",
        ["422"] = "填写内容有误",
        ["428"] = "未注明所依据的版本",
        ["429"] = "请求过于频繁",
        ["500"] = "系统出错",
        ["503"] = "数据库暂时不可用，请稍后重试",
    };

    private static OpenApiParameter IfMatch(string description, bool required) => new()
    {
        Name = "If-Match",
        In = ParameterLocation.Header,
        Required = required,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^\"\\d+\"$" },
        Example = "\"1\"",
    };

    private static OpenApiParameter IdempotencyKey() => new()
    {
        Name = IdempotencyFilter.Header,
        In = ParameterLocation.Header,
        Description = "同一键值重复提交只生效一次，并得到第一次的答复",
        Schema = new OpenApiSchema { Type = JsonSchemaType.String, MaxLength = 100 },
    };
}
