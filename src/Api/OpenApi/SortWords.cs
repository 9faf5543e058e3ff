using Microsoft.OpenApi;
using Supervision.Application.Common.Data;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace Supervision.Api.OpenApi;

/// <summary>Names what each list can be sorted by, as its validator knows it.</summary>
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
        sort.Description = known.Count == 0 ? "此列表有固定的排序，不能改变" : $"排序：{string.Join('、', known.Select(name => $"`{name}`"))}，前加“-”为倒序";
    }
}
