using Microsoft.EntityFrameworkCore;
using Supervision.Application.Common.Ports;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Idempotency;

/// <summary>
/// Holds a key for the transaction that claims it. The row is inserted before the work: a second request with the key waits on the primary key until the
/// first commits (then it finds the answer) or rolls back (then it takes its place).
/// </summary>
public sealed class IdempotencyKeys(SupervisionDbContext db, TimeProvider clock) : IIdempotentAnswers
{
    /// <returns>The answer that is already there; null where this transaction now holds the key.</returns>
    public async Task<IdempotentAnswer?> ClaimAsync(string caller, string key, byte[] fingerprint, CancellationToken ct)
    {
        var claimed = await db.Database.ExecuteSqlAsync(
            $"insert into idempotent_answers (caller, key, fingerprint, at, status) values ({caller}, {key}, {fingerprint}, {clock.GetUtcNow()}, 0) on conflict do nothing", ct);
        return claimed == 1 ? null : await db.Set<IdempotentAnswer>().AsNoTracking().SingleAsync(answer => answer.Caller == caller && answer.Key == key, ct);
    }

    public Task KeepAsync(string caller, string key, int status, byte[]? body, string? location, string? etag, CancellationToken ct) =>
        db.Database.ExecuteSqlAsync(
            $"update idempotent_answers set status = {status}, body = {body}, location = {location}, etag = {etag} where caller = {caller} and key = {key}", ct);

    /// <summary>A request that repeats an answer just now waits for nothing here: what is forgotten is a week old.</summary>
    public Task<int> ForgetAsync(DateTimeOffset before, CancellationToken ct) => db.Set<IdempotentAnswer>().Where(answer => answer.At < before).ExecuteDeleteAsync(ct);
}
