using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Supervision.Application.Common.Data;
using Supervision.Application.Filings;
using Supervision.Domain.Common;

namespace Supervision.Api.Http;

/// <summary>What is thrown becomes a problem too: requests that could not be read, a database that refuses or is away, and bugs, of which only the number is told.</summary>
internal sealed partial class ExceptionProblems(ILogger<ExceptionProblems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken ct)
    {
        if (context.RequestAborted.IsCancellationRequested) return true;
        var (status, error) = Of(exception, asked: context.Request.Headers.IfMatch.Count > 0);
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            LogAway(context.TraceIdentifier, exception.GetBaseException().Message);
            context.Response.Headers.RetryAfter = "5";
        }
        else if (status >= StatusCodes.Status500InternalServerError)
        {
            LogFailure(exception, context.TraceIdentifier);
        }

        await Problems.WriteAsync(context, status, error);
        return true;
    }

    /// <param name="asked">The caller said on which version it builds; else it could not know that somebody changes the same at this moment.</param>
    private static (int Status, Error Error) Of(Exception exception, bool asked) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (413, Refusals.TooLarge),
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => (415, Refusals.MediaType),
        BadHttpRequestException unread => (400, Unreadable(unread)),
        InvalidDataException => (400, Refusals.Malformed("上传的表单格式不正确")),
        DbUpdateConcurrencyException => asked ? (412, RecordErrors.Stale) : (409, Refusals.Crossed),
        _ => Cause<PostgresException>(exception) is { } refused ? OfDatabase(refused)
            : Cause<NpgsqlException>(exception) is not null || exception is TimeoutException ? (503, Refusals.Unavailable)
            : (500, Refusals.Failed),
    };

    private static (int Status, Error Error) OfDatabase(PostgresException refused) => refused.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.ExclusionViolation => (409, HeldByDatabase.ErrorOf(refused.ConstraintName) ?? Refusals.Duplicate),
        PostgresErrorCodes.ForeignKeyViolation => (409, Refusals.Referenced),
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable => (503, Refusals.Unavailable),
        var state when state.StartsWith("22", StringComparison.Ordinal) => (400, Refusals.Malformed("含有不能保存的字符或数值")),
        var state when state[..2] is "08" or "53" or "57" => (503, Refusals.Unavailable),
        _ => (500, Refusals.Failed),
    };

    /// <summary>The framework names the parameter only in its English sentence; where the sentence is another, the field is left out.</summary>
    private static Error Unreadable(BadHttpRequestException unread)
    {
        if (unread.InnerException is JsonException json) return Unreadable(json);
        if (ParameterName().Match(unread.Message) is { Success: true } match)
            return Refusals.Malformed("请求格式不正确", JsonNamingPolicy.CamelCase.ConvertName(match.Groups["name"].Value), unread.Message.StartsWith("Required", StringComparison.Ordinal) ? "必须提供" : "格式不正确");
        return Refusals.Malformed("请求格式不正确");
    }

    private static Error Unreadable(JsonException json)
    {
        var at = json.Path is null or "$" ? "" : json.Path.StartsWith("$.", StringComparison.Ordinal) ? json.Path[2..] : json.Path[1..];
        if (json.Message.Contains("missing required properties", StringComparison.Ordinal))
            return Refusals.MissingMembers(QuotedName().Matches(json.Message.Split(':', 2)[1])
                .Select(match => at.Length == 0 ? match.Groups["name"].Value : $"{at}.{match.Groups["name"].Value}"));
        if (UnknownMember().Match(json.Message) is { Success: true } unknown)
            return Refusals.UnknownMember(unknown.Groups["name"].Value, at);
        return at.Length == 0 ? Refusals.Malformed("JSON 格式不正确") : Refusals.Malformed("内容的格式不正确", at, "格式不正确");
    }

    private static T? Cause<T>(Exception? exception) where T : Exception
    {
        for (; exception is not null; exception = exception.InnerException)
            if (exception is T found) return found;
        return null;
    }

    [GeneratedRegex("\"(?:[^\" ]+ )*(?<name>[A-Za-z]+)\"")]
    private static partial Regex ParameterName();

    [GeneratedRegex("'(?<name>[^']+)'")]
    private static partial Regex QuotedName();

    [GeneratedRegex("JSON property '(?<name>[^']+)' could not be mapped")]
    private static partial Regex UnknownMember();

    [LoggerMessage(LogLevel.Warning, "Request {RequestId} found the database away: {Reason}")]
    private partial void LogAway(string requestId, string reason);

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed")]
    private partial void LogFailure(Exception exception, string requestId);
}
