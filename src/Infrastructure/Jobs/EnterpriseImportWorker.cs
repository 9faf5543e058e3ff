using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Supervision.Application.Common.Identity;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Enterprises;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Jobs;

/// <summary>Works off the uploaded lists of enterprises, oldest first. Several replicas may run it: a run takes its turn by a lock in the database, which a crash gives back.</summary>
internal sealed partial class EnterpriseImportWorker(IServiceScopeFactory scopes, ILogger<EnterpriseImportWorker> log) : BackgroundService, IImportProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public Task<bool> BeginAsync(Guid id, CancellationToken ct) => InDatabaseAsync(async db =>
    {
        var begun = (await db.EnterpriseImports.SingleAsync(import => import.Id == id, ct)).Begin();
        await db.SaveChangesAsync(ct);
        return begun;
    });

    public Task JudgedAsync(Guid id, int judged, int total, CancellationToken ct) => InDatabaseAsync(db => db.EnterpriseImports.Where(import => import.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(import => import.Judged, judged).SetProperty(import => import.Total, total), ct));

    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Pause);
        while (await timer.WaitForNextTickAsync(ct))
        {
            try
            {
                await WorkOffAsync(ct);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                CouldNotAsk(log, failure.Message);
            }
        }
    }

    /// <summary>Works off everything that waits now.</summary>
    public async Task WorkOffAsync(CancellationToken ct)
    {
        foreach (var waiting in await WaitingAsync(ct)) await WorkOffAsync(waiting, ct);
    }

    private Task<List<Waiting>> WaitingAsync(CancellationToken ct) => InDatabaseAsync(db => db.EnterpriseImports.AsNoTracking()
        .Where(import => import.Status == EnterpriseImportStatus.Queued || import.Status == EnterpriseImportStatus.Running)
        .OrderBy(import => import.At)
        .Select(import => new Waiting(import.Id, new Principal(import.ById, import.By, import.Department)))
        .ToListAsync(ct));

    private async Task WorkOffAsync(Waiting waiting, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<OnBehalfOf>().User = waiting.For;
            await scope.ServiceProvider.GetRequiredService<EnterpriseImportRun>().RunAsync(waiting.Id, this, ct);
        }
        catch (Exception overtaken) when (overtaken is DbUpdateConcurrencyException or PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // Somebody changed an enterprise of the list meanwhile: the next attempt judges what is on record then.
            Overtaken(log, waiting.Id);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Failed(log, failure, waiting.Id);
            await FailAsync(waiting.Id, ct);
        }
    }

    private Task<int> FailAsync(Guid id, CancellationToken ct) => InDatabaseAsync(async db =>
    {
        (await db.EnterpriseImports.SingleAsync(import => import.Id == id, ct)).Fail("处理时系统出错，没有写入任何内容；请稍后重新导入，如仍出错请联系管理员");
        return await db.SaveChangesAsync(ct);
    });

    private async Task<T> InDatabaseAsync<T>(Func<SupervisionDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>());
    }

    private sealed record Waiting(Guid Id, Principal For);

    [LoggerMessage(LogLevel.Warning, "The queue of imports could not be read: {Reason}")]
    private static partial void CouldNotAsk(ILogger log, string reason);

    [LoggerMessage(LogLevel.Information, "Import {Import} begins again: its enterprises were changed meanwhile")]
    private static partial void Overtaken(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Error, "Import {Import} failed")]
    private static partial void Failed(ILogger log, Exception failure, Guid import);
}
