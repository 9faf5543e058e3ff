using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Supervision.Application.Common.Data;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Names what each list can be sorted by, up and down, as its validator knows it. A list with one order of its own has no such parameter.</summary>
internal sealed class SortWords : IOperationFilter
{
    private static readonly Dictionary<Type, Type> Validators = typeof(PageRequest).Assembly.GetTypes()
        .Where(type => type is { IsAbstract: false, BaseType.IsGenericType: true } && typeof(IKnowsSorts).IsAssignableFrom(type))
        .ToDictionary(type => type.BaseType!.GenericTypeArguments[0]);

    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var request = context.MethodInfo?.GetParameters().Select(parameter => parameter.ParameterType).FirstOrDefault(Validators.ContainsKey);
        if (request is null || operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.Name == "sort") is not { } sort) return;

        var known = ((IKnowsSorts)Activator.CreateInstance(Validators[request], nonPublic: true)!).Sorts;
        if (known.Count == 0) operation.Parameters.Remove(sort);
        else sort.Schema = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. known.SelectMany(name => new[] { name, $"-{name}" }).Select(word => (JsonNode)word)] };
    }
}
