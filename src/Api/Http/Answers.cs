using System.Reflection;
using Microsoft.AspNetCore.Http.Metadata;
using Supervision.Application.Common;
using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>What a use case answered, on its way to HTTP. The filters read it before it is written.</summary>
internal interface IAnswer : IResult
{
    Error? Error { get; }

    /// <summary>The status when it is not refused.</summary>
    int Status { get; }

    /// <summary>The body when it is not refused; null for none.</summary>
    object? Body { get; }

    /// <summary>Where the created thing is.</summary>
    string? Location { get; }
}

internal sealed class OkAnswer<T>(Result<T> result) : IAnswer, IEndpointMetadataProvider
{
    public Error? Error => result.Error;
    public int Status => StatusCodes.Status200OK;
    public object? Body => result.Value;
    public string? Location => null;

    public Task ExecuteAsync(HttpContext context) => this.WriteAsync(context);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(T), ["application/json"]));
}

internal sealed class CreatedAnswer<T>(Result<T> result, Func<T, string> location) : IAnswer, IEndpointMetadataProvider
{
    public Error? Error => result.Error;
    public int Status => StatusCodes.Status201Created;
    public object? Body => result.Value;
    public string? Location => location(result.Value);

    public Task ExecuteAsync(HttpContext context) => this.WriteAsync(context);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(T), ["application/json"]));
}

internal sealed class NoContentAnswer(Error? error) : IAnswer, IEndpointMetadataProvider
{
    public Error? Error => error;
    public int Status => StatusCodes.Status204NoContent;
    public object? Body => null;
    public string? Location => null;

    public Task ExecuteAsync(HttpContext context) => this.WriteAsync(context);

    public static void PopulateMetadata(MethodInfo method, EndpointBuilder builder) =>
        builder.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status204NoContent, typeof(void)));
}

/// <summary>A file to be saved, never shown in the page. Its content type is named on the route: <c>.ProducesFile(Download.Xlsx)</c>.</summary>
internal sealed class FileAnswer(Result<Download> result) : IResult
{
    public Task ExecuteAsync(HttpContext context) => result.Error is { } error
        ? Problems.WriteAsync(context, error)
        : Results.Stream(stream => result.Value.WriteAsync(stream, context.RequestAborted), result.Value.ContentType, result.Value.FileName).ExecuteAsync(context);
}
