using System.Data.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

public static class EnterpriseImportJob
{
    public const string Name = "enterprise-imports";
}

/// <summary>Works off the uploaded lists of enterprises that wait or were cut short, oldest first; each in the name of who uploaded it, in a scope and transactions of its own.</summary>
public sealed record RunEnterpriseImports : IRequest<Result<JobReport>>;

internal sealed partial class RunEnterpriseImportsHandler(IServiceScopeFactory scopes, ILogger<RunEnterpriseImportsHandler> log) : IRequestHandler<RunEnterpriseImports, Result<JobReport>>, IImportProgress
{
    private const string UniqueViolation = "23505";

    public async Task<Result<JobReport>> Handle(RunEnterpriseImports request, CancellationToken ct)
    {
        var waiting = await WaitingAsync(ct);
        foreach (var one in waiting)
            while (await IsOvertakenAsync(one, ct))
                Overtaken(log, one.Id);
        return new JobReport(waiting.Count == 0 ? "没有待处理的企业名单" : $"处理 {waiting.Count} 份企业名单");
    }

    public Task<bool> BeginAsync(Guid id, CancellationToken ct) => InDatabaseAsync(async db =>
    {
        var begun = (await db.EnterpriseImports.SingleAsync(import => import.Id == id, ct)).Begin();
        await db.SaveChangesAsync(ct);
        return begun;
    });

    public Task JudgedAsync(Guid id, int judged, int total, CancellationToken ct) => InDatabaseAsync(db => db.EnterpriseImports.Where(import => import.Id == id)
        .ExecuteUpdateAsync(set => set.SetProperty(import => import.Judged, judged).SetProperty(import => import.Total, total), ct));

    private Task<List<Waiting>> WaitingAsync(CancellationToken ct) => InDatabaseAsync(db => db.EnterpriseImports.AsNoTracking()
        .Where(import => import.Status == EnterpriseImportStatus.Queued || import.Status == EnterpriseImportStatus.Running)
        .OrderBy(import => import.At)
        .Select(import => new Waiting(import.Id, new Principal(import.ById, import.By, import.Department)))
        .ToListAsync(ct));

    /// <summary>Works one off.</summary>
    /// <returns>Whether somebody changed an enterprise of the list meanwhile: then the next attempt judges what is on record now. The import itself counts its attempts, so that there is an end.</returns>
    private async Task<bool> IsOvertakenAsync(Waiting waiting, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<OnBehalfOf>().User = waiting.For;
            await scope.ServiceProvider.GetRequiredService<EnterpriseImportRun>().RunAsync(waiting.Id, this, ct);
        }
        catch (Exception overtaken) when (overtaken is DbUpdateConcurrencyException or DbException { SqlState: UniqueViolation } or { InnerException: DbException { SqlState: UniqueViolation } })
        {
            return true;
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            await ChangeAsync(waiting.Id, import => import.Postpone());
            throw;
        }
        catch (Exception failure)
        {
            Failed(log, failure, waiting.Id);
            await ChangeAsync(waiting.Id, import => import.Fail("处理时系统出错，没有写入任何内容；请稍后重新导入，如仍出错请联系管理员"));
        }

        return false;
    }

    private Task<int> ChangeAsync(Guid id, Action<EnterpriseImport> change) => InDatabaseAsync(async db =>
    {
        change(await db.EnterpriseImports.SingleAsync(import => import.Id == id));
        return await db.SaveChangesAsync(CancellationToken.None);
    });

    private async Task<T> InDatabaseAsync<T>(Func<ISupervisionDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ISupervisionDb>());
    }

    private sealed record Waiting(Guid Id, Principal For);

    [LoggerMessage(LogLevel.Information, "Import {Import} begins again: its enterprises were changed meanwhile")]
    private static partial void Overtaken(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Error, "Import {Import} failed")]
    private static partial void Failed(ILogger log, Exception failure, Guid import);
}
