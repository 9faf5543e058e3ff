using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.ApiExplorer;

namespace Supervision.Api.OpenApi;

/// <summary><c>Filings_Submit</c>: the tag, and the method's name without the resource in it (<c>SubmitFiling</c>, <c>ListFilings</c>).</summary>
internal static class OperationNames
{
    public static string Of(ApiDescription operation)
    {
        var metadata = operation.ActionDescriptor.EndpointMetadata;
        var method = metadata.OfType<MethodInfo>().First().Name;
        var tag = metadata.OfType<ITagsMetadata>().SelectMany(tags => tags.Tags).FirstOrDefault()
            ?? throw new InvalidOperationException($"{operation.RelativePath} has no tag: its group needs WithTags(…)");
        return $"{tag}_{Verb(method, tag)}";
    }

    private static string Verb(string method, string tag)
    {
        foreach (var resource in new[] { tag, Singular(tag) })
            if (method.Length > resource.Length && method.EndsWith(resource, StringComparison.Ordinal))
                return method[..^resource.Length];
        return method;
    }

    private static string Singular(string tag) =>
        tag.EndsWith("ies", StringComparison.Ordinal) ? tag[..^3] + "y" : tag.EndsWith('s') ? tag[..^1] : tag;
}
