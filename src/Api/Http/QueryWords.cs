using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.Primitives;

namespace Supervision.Api.Http;

/// <summary>
/// Lets a query name the members of enumerations as the contract does (<c>kind=monthlyFiling</c>): the framework binds only the spelling of the program, so the word is replaced by it before the binding.
/// </summary>
internal static class QueryWords
{
    private static readonly object Sent = new();
    private static readonly ConcurrentDictionary<MethodInfo, Dictionary<string, Type>> Known = new();

    public static void UseQueryWords(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Query.Count > 0 && context.GetEndpoint()?.Metadata.GetMetadata<MethodInfo>() is { } operation) Respell(context.Request, EnumerationsOf(operation));
        return next(context);
    });

    /// <summary>The query as the caller wrote it.</summary>
    public static IQueryCollection AsSent(HttpContext context) => context.Items[Sent] as IQueryCollection ?? context.Request.Query;

    /// <summary>The enumerations among an operation's query parameters, by their names.</summary>
    private static Dictionary<string, Type> EnumerationsOf(MethodInfo operation) => Known.GetOrAdd(operation, static method => method.GetParameters()
        .SelectMany(parameter => parameter.GetCustomAttribute<AsParametersAttribute>() is null
            ? [(parameter.Name!, parameter.ParameterType)]
            : parameter.ParameterType.GetProperties().Select(property => (property.Name, property.PropertyType)))
        .Select(parameter => (Name: parameter.Item1, Type: Underlying(parameter.Item2)))
        .Where(parameter => parameter.Type.IsEnum)
        .ToDictionary(parameter => WireWords.Of(parameter.Name), parameter => parameter.Type, StringComparer.Ordinal));

    private static void Respell(HttpRequest request, Dictionary<string, Type> enumerations)
    {
        if (enumerations.Count == 0 || !request.Query.Keys.Any(enumerations.ContainsKey)) return;
        request.HttpContext.Items[Sent] = request.Query;
        request.Query = new QueryCollection(request.Query.ToDictionary(
            parameter => parameter.Key,
            parameter => enumerations.TryGetValue(parameter.Key, out var type) ? new StringValues([.. parameter.Value.Select(word => Member(type, word))]) : parameter.Value,
            StringComparer.OrdinalIgnoreCase));
    }

    private static string? Member(Type type, string? word) =>
        Enum.GetNames(type).FirstOrDefault(name => WireWords.Of(name) == word) ?? word;

    private static Type Underlying(Type type)
    {
        var element = type.IsArray ? type.GetElementType()! : type;
        return Nullable.GetUnderlyingType(element) ?? element;
    }
}
