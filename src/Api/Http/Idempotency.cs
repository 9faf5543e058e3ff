using System.Security.Cryptography;
using System.Text.Json;
using Supervision.Application.Common;
using Supervision.Application.Common.Identity;
using Supervision.Infrastructure.Idempotency;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Api.Http;

/// <summary>Marks a POST that changes nothing that a repetition would double, so that it needs no key.</summary>
internal sealed class NotIdempotent;

/// <summary>
/// <c>Idempotency-Key</c> of every POST: work, key and answer are one transaction, so a repetition after any crash either finds the answer or does the work.
/// A refused request leaves nothing behind, and its key may be used again.
/// </summary>
internal sealed class IdempotencyFilter : IEndpointFilter
{
    public const string Header = "Idempotency-Key";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!Applies(http)) return await next(context);
        var key = http.Request.Headers[Header].ToString();
        if (key.Length == 0) return await next(context);
        if (key.Length > 100 || key.Any(c => c is < '!' or > '~'))
            return await Refuse(http, 400, Refusals.Malformed("Idempotency-Key 应为1至100个可见字符", Header, "格式不正确"));

        var caller = http.RequestServices.GetRequiredService<ICurrentUser>().Actor.Key;
        var keys = http.RequestServices.GetRequiredService<IdempotencyKeys>();
        var fingerprint = await Fingerprint.OfAsync(http.Request, http.RequestAborted);

        await using var transaction = await http.RequestServices.GetRequiredService<SupervisionDbContext>().Database.BeginTransactionAsync(http.RequestAborted);
        if (await keys.ClaimAsync(caller, key, fingerprint, http.RequestAborted) is { } first)
            return first.Fingerprint.AsSpan().SequenceEqual(fingerprint) ? new KeptAnswer(first, Replayed: true) : await Refuse(http, 422, Refusals.IdempotencyMismatch);

        var result = await next(context);
        if (result is not IAnswer { Error: null } answer) return result;

        var body = answer.Body is { } value ? JsonSerializer.SerializeToUtf8Bytes(value, value.GetType(), Json.Options) : null;
        var etag = answer.Body is IVersioned versioned ? AnswerExtensions.ETagOf(versioned) : null;
        await keys.KeepAsync(caller, key, answer.Status, body, answer.Location, etag, http.RequestAborted);
        await transaction.CommitAsync(http.RequestAborted);
        return new KeptAnswer(new() { Caller = caller, Key = key, Fingerprint = fingerprint, At = default, Status = answer.Status, Body = body, Location = answer.Location, ETag = etag }, Replayed: false);
    }

    public static bool Applies(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.GetEndpoint() is { } endpoint && endpoint.Metadata.GetMetadata<NotIdempotent>() is null;

    private static async ValueTask<object?> Refuse(HttpContext http, int status, Domain.Common.Error error)
    {
        await Problems.WriteAsync(http, status, error);
        return Results.Empty;
    }

    private sealed record KeptAnswer(IdempotentAnswer Kept, bool Replayed) : IResult
    {
        public async Task ExecuteAsync(HttpContext context)
        {
            var response = context.Response;
            response.StatusCode = Kept.Status;
            response.Headers.CacheControl = "no-store";
            if (Replayed) response.Headers["Idempotency-Replayed"] = "true";
            if (Kept.Location is not null) response.Headers.Location = Kept.Location;
            if (Kept.ETag is not null) response.Headers.ETag = Kept.ETag;
            if (Kept.Body is null) return;
            response.ContentType = "application/json; charset=utf-8";
            response.ContentLength = Kept.Body.Length;
            await response.Body.WriteAsync(Kept.Body, context.RequestAborted);
        }
    }
}

/// <summary>What a request asks for, as one hash. Forms are hashed part by part, since their boundary changes with each sending.</summary>
internal static class Fingerprint
{
    /// <summary>Lets the body be read twice: by the operation, and by the hash.</summary>
    public static void UseRereadableBodies(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Headers.ContainsKey(IdempotencyFilter.Header) && IdempotencyFilter.Applies(context)) context.Request.EnableBuffering();
        return next(context);
    });

    public static async Task<byte[]> OfAsync(HttpRequest request, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, request.Method, request.Path, request.QueryString.Value);
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(ct);
            foreach (var (name, values) in form.OrderBy(field => field.Key, StringComparer.Ordinal)) Add(hash, name, values);
            foreach (var file in form.Files)
            {
                Add(hash, file.Name, file.FileName);
                await using var content = file.OpenReadStream();
                hash.AppendData(await SHA256.HashDataAsync(content, ct));
            }
        }
        else
        {
            request.Body.Position = 0;
            hash.AppendData(await SHA256.HashDataAsync(request.Body, ct));
            request.Body.Position = 0;
        }

        return hash.GetHashAndReset();
    }

    private static void Add(IncrementalHash hash, params IEnumerable<string?> parts)
    {
        foreach (var part in parts) hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{part?.Length ?? 0}:{part}"));
    }
}
