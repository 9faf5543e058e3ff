using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Supervision.Infrastructure.Persistence.Saving;

/// <summary>What a request wants done once its transaction is committed, and never where it is rolled back. It must not matter when it fails or is lost: the request has succeeded.</summary>
internal sealed partial class AfterCommit(ILogger<AfterCommit> log) : DbTransactionInterceptor
{
    private readonly List<Func<Task>> _wanted = [];

    public void Do(Func<Task> work) => _wanted.Add(work);

    public override async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var wanted = _wanted.ToList();
        _wanted.Clear();
        foreach (var work in wanted)
        {
            try
            {
                await work();
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                NotDone(log, failure);
            }
        }
    }

    public override Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        _wanted.Clear();
        return Task.CompletedTask;
    }

    [LoggerMessage(LogLevel.Warning, "What was to follow a commit was not done; the next run by schedule does it")]
    private static partial void NotDone(ILogger log, Exception failure);
}
