using System.Data.Common;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Identity;
using Supervision.Application.Common.Jobs;
using Supervision.Application.Common.Ports;
using Supervision.Domain.Common;
using Supervision.Domain.Enterprises;

namespace Supervision.Application.Enterprises.Importing;

public static class EnterpriseImportJob
{
    public const string Name = "enterprise-imports";
}

/// <summary>
/// Works off the uploaded lists of enterprises that wait or were cut short, oldest first and two at a time, so that no list waits for one that is slow;
/// each as who uploaded it, with the limits of their account now, in a scope and transactions of its own, and within its time.
/// </summary>
public sealed record RunEnterpriseImports : IRequest<Result<JobReport>>;

internal sealed partial class RunEnterpriseImportsHandler(IServiceScopeFactory scopes, ICurrentUser user, ILogger<RunEnterpriseImportsHandler> log) : IRequestHandler<RunEnterpriseImports, Result<JobReport>>, IImportProgress
{
    private const int AtOnce = 2;

    /// <summary>Two imports of the same enterprises, or somebody by hand, come first (unique code, deadlock).</summary>
    private static readonly string[] Crossed = ["23505", "40P01"];

    /// <summary>20,000 rows take a minute at most.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    public async Task<Result<JobReport>> Handle(RunEnterpriseImports request, CancellationToken ct)
    {
        var (taken, running) = (new HashSet<Guid>(), new List<Task>());
        try
        {
            do
            {
                foreach (var one in (await WaitingAsync(ct)).Where(one => !taken.Contains(one.Id)).Take(AtOnce - running.Count).ToList())
                {
                    taken.Add(one.Id);
                    running.Add(WorkOffAsync(one, ct));
                }

                if (running.Count == 0) break;
                await await Task.WhenAny([.. running, Task.Delay(LookAgain, ct)]);
                running.RemoveAll(work => work.IsCompleted);
            }
            while (true);
        }
        finally
        {
            await Task.WhenAll(running);
        }

        return new JobReport(taken.Count == 0 ? "没有待处理的企业名单" : $"处理 {taken.Count} 份企业名单");
    }

    public Task<bool> BeginAsync(Guid id, CancellationToken ct) => InDatabaseAsync(async db =>
    {
        var begun = (await db.EnterpriseImports.SingleAsync(import => import.Id == id, ct)).Begin();
        await db.SaveChangesAsync(ct);
        return begun;
    });

    public async Task<bool> JudgedAsync(Guid id, int judged, int total, CancellationToken ct) => await InDatabaseAsync(db => db.EnterpriseImports
        .Where(import => import.Id == id && import.Status == EnterpriseImportStatus.Running)
        .ExecuteUpdateAsync(set => set.SetProperty(import => import.Judged, judged).SetProperty(import => import.Total, total), ct)) == 1;

    private Task<List<Waiting>> WaitingAsync(CancellationToken ct) => InDatabaseAsync(db => db.EnterpriseImports.AsNoTracking()
        .Where(import => import.Status == EnterpriseImportStatus.Queued || import.Status == EnterpriseImportStatus.Running)
        .OrderBy(import => import.At)
        .Select(import => new Waiting(import.Id, import.ById))
        .ToListAsync(ct));

    private async Task WorkOffAsync(Waiting waiting, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(Longest);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, late.Token);
        try
        {
            while (await IsOvertakenAsync(waiting, stop.Token)) Overtaken(log, waiting.Id);
        }
        catch (ImportGivenUpException)
        {
            GivenUp(log, waiting.Id);
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            await ChangeAsync(waiting.Id, import => import.Postpone());
            throw new OperationCanceledException(ct);
        }
        catch (Exception failure)
        {
            Failed(log, failure, waiting.Id);
            await ChangeAsync(waiting.Id, import => import.Fail(late.IsCancellationRequested
                ? "处理时间过长，没有写入任何内容；请拆分后分次导入"
                : "处理时系统出错，没有写入任何内容；请稍后重新导入，如仍出错请联系管理员"));
        }
    }

    /// <returns>Whether somebody changed an enterprise of the list meanwhile: then the next attempt judges what is on record now. The import itself counts its attempts, so that there is an end.</returns>
    private async Task<bool> IsOvertakenAsync(Waiting waiting, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            if (await MayStillAsync(scope.ServiceProvider, waiting.By, ct) is not { } person)
            {
                await ChangeAsync(waiting.Id, import => import.Refuse(EnterpriseErrors.ImporterGone.Title));
                return false;
            }

            scope.ServiceProvider.GetRequiredService<ActingAs>().Be(person);
            await scope.ServiceProvider.GetRequiredService<EnterpriseImportRun>().RunAsync(waiting.Id, this, ct);
            return false;
        }
        catch (Exception overtaken) when (overtaken is DbUpdateConcurrencyException || Cause(overtaken) is { SqlState: { } state } && Crossed.Contains(state))
        {
            return true;
        }
    }

    private static DbException? Cause(Exception failure) => failure as DbException ?? failure.InnerException as DbException;

    /// <summary>Who asked, as their account is now; null where they might not ask any more.</summary>
    private static async Task<Person?> MayStillAsync(IServiceProvider services, Guid? account, CancellationToken ct)
    {
        var person = account is { } id ? await services.GetRequiredService<IAccounts>().PresentAsync(id, ct) : null;
        return person?.Has(Permission.EnterprisesImport) == true ? person : null;
    }

    /// <summary>Of an import that has not ended; who gives it up at the same moment comes before this, or too late.</summary>
    private Task<Result> ChangeAsync(Guid id, Action<EnterpriseImport> change) => InDatabaseAsync(db => db.InTransactionAsync(async () =>
    {
        await db.LockAsync(LockKey.EnterpriseImport(id), CancellationToken.None);
        var import = await db.EnterpriseImports.SingleAsync(one => one.Id == id);
        if (import.Status is EnterpriseImportStatus.Queued or EnterpriseImportStatus.Running) change(import);
        await db.SaveChangesAsync(CancellationToken.None);
        return Result.Done;
    }, CancellationToken.None));

    private async Task<T> InDatabaseAsync<T>(Func<ISupervisionDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be(user.Actor);
        return await work(scope.ServiceProvider.GetRequiredService<ISupervisionDb>());
    }

    private sealed record Waiting(Guid Id, Guid? By);

    [LoggerMessage(LogLevel.Information, "Import {Import} begins again: its enterprises were changed meanwhile")]
    private static partial void Overtaken(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Information, "Import {Import} was given up")]
    private static partial void GivenUp(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Error, "Import {Import} failed")]
    private static partial void Failed(ILogger log, Exception failure, Guid import);
}
