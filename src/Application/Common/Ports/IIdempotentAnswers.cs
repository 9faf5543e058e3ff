namespace Supervision.Application.Common.Ports;

/// <summary>The kept answers to requests that carried an <c>Idempotency-Key</c>.</summary>
public interface IIdempotentAnswers
{
    /// <returns>How many older ones were forgotten.</returns>
    Task<int> ForgetAsync(DateTimeOffset before, CancellationToken ct);
}
