using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>
/// The version that a change is based on, from the header <c>If-Match: "3"</c>. An operation that changes an existing resource takes one as a parameter;
/// without the header it is refused with 428, with one that is no version with 400, and the use case compares the version (412).
/// </summary>
internal sealed record IfMatch(int Version) : IEndpointParameterMetadataProvider
{
    /// <summary>Why the header cannot be used; a filter answers it before the operation runs.</summary>
    public (int Status, Error Error)? Refused { get; private init; }

    public static ValueTask<IfMatch> BindAsync(HttpContext context) =>
        ValueTask.FromResult(Parse(context.Request.Headers.IfMatch.ToString().Trim()));

    private static IfMatch Parse(string header) =>
        header.Length == 0 ? new(0) { Refused = (StatusCodes.Status428PreconditionRequired, Refusals.IfMatchMissing) }
        : header is ['"', .. var digits, '"'] && int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var version) ? new(version)
        : new(0) { Refused = (StatusCodes.Status400BadRequest, Refusals.Malformed("If-Match 应为带引号的版本号，如 \"3\"", "If-Match", "格式不正确")) };

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(NeedsIfMatch.Instance);
}

/// <summary>Marks an operation that takes <see cref="IfMatch"/>, for the contract.</summary>
internal sealed class NeedsIfMatch
{
    public static readonly NeedsIfMatch Instance = new();
}

internal sealed class IfMatchFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var given = context.Arguments.OfType<IfMatch>().Concat(context.Arguments.OfType<IfMatchWhereThere>().Select(each => each.Given).OfType<IfMatch>());
        if (given.FirstOrDefault()?.Refused is not { } refused) return await next(context);
        await Problems.WriteAsync(context.HttpContext, refused.Status, refused.Error);
        return Results.Empty;
    }
}
