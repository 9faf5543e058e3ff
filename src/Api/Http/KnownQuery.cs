using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;

namespace Supervision.Api.Http;

/// <summary>Refuses query parameters that the operation does not have, in exactly these letters, other words than an enumeration's, and days of no plausible year, so that a typo never passes for a filter.</summary>
internal static class KnownQuery
{
    public static EndpointFilterDelegate Filter(EndpointFilterFactoryContext factory, EndpointFilterDelegate next)
    {
        var known = ParametersOf(factory.MethodInfo.GetParameters()).ToDictionary(parameter => parameter.Name, parameter => parameter.Type, StringComparer.Ordinal);
        return context =>
        {
            var forgiving = context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<ForgivesUnknownQuery>() is not null;
            foreach (var (name, values) in QueryWords.AsSent(context.HttpContext))
            {
                if (!known.TryGetValue(name, out var type))
                {
                    if (forgiving) continue;
                    return Refuse(context.HttpContext, Refusals.UnknownParameter(name));
                }

                if (type.IsEnum && values.Any(value => !WordsOf(type).Contains(value ?? "")))
                    return Refuse(context.HttpContext, Refusals.Malformed($"查询参数 {name} 的值不正确", name, $"可选值：{string.Join('、', WordsOf(type))}"));
                if (!values.All(value => Plausible.Is(type, value)))
                    return Refuse(context.HttpContext, Refusals.Malformed($"查询参数 {name} 的值不正确", name, "格式不正确"));
            }

            foreach (var (name, value) in context.HttpContext.Request.RouteValues)
                if (known.TryGetValue(name, out var type) && !Plausible.Is(type, value as string))
                    return Refuse(context.HttpContext, Refusals.Malformed("地址中的值不正确", name, "格式不正确"));

            return next(context);
        };
    }

    private static async ValueTask<object?> Refuse(HttpContext context, Domain.Common.Error error)
    {
        await Problems.WriteAsync(context, error);
        return Results.Empty;
    }

    private static readonly ConcurrentDictionary<Type, HashSet<string>> Words = new();

    private static HashSet<string> WordsOf(Type type) => Words.GetOrAdd(type, static enumeration =>
        WireWords.All(enumeration).ToHashSet(StringComparer.Ordinal));

    /// <summary>Route values are among them: naming one in the query as well does no harm, since the route wins.</summary>
    private static IEnumerable<(string Name, Type Type)> ParametersOf(IEnumerable<ParameterInfo> parameters) => parameters.SelectMany(parameter =>
        parameter.GetCustomAttribute<AsParametersAttribute>() is null
            ? [(NameOf(parameter, parameter.Name!), Underlying(parameter.ParameterType))]
            : parameter.ParameterType.GetProperties().Select(property => (NameOf(property, property.Name), Underlying(property.PropertyType))));

    private static string NameOf(ICustomAttributeProvider parameter, string name) =>
        parameter.GetCustomAttributes(typeof(FromQueryAttribute), true).OfType<FromQueryAttribute>().FirstOrDefault()?.Name ?? WireWords.Of(name);

    private static Type Underlying(Type type)
    {
        var element = type.IsArray ? type.GetElementType()! : type;
        return Nullable.GetUnderlyingType(element) ?? element;
    }
}

/// <summary>An operation whose address people hand on: programs add parameters of their own to it, which are passed over.</summary>
internal sealed class ForgivesUnknownQuery;
