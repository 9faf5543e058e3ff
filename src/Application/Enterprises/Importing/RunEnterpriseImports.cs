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

/// <summary>Works off the uploaded lists of enterprises that wait or were cut short, oldest first; each as who uploaded it, with the limits of their account now, in a scope and transactions of its own.</summary>
public sealed record RunEnterpriseImports : IRequest<Result<JobReport>>;

internal sealed partial class RunEnterpriseImportsHandler(IServiceScopeFactory scopes, ICurrentUser user, ILogger<RunEnterpriseImportsHandler> log) : IRequestHandler<RunEnterpriseImports, Result<JobReport>>, IImportProgress
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
        .Select(import => new Waiting(import.Id, import.ById))
        .ToListAsync(ct));

    /// <summary>Works one off.</summary>
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

    /// <summary>Who asked, as their account is now; null where they might not ask any more.</summary>
    private static async Task<Person?> MayStillAsync(IServiceProvider services, Guid? account, CancellationToken ct)
    {
        var person = account is { } id ? await services.GetRequiredService<IAccounts>().PresentAsync(id, ct) : null;
        return person?.Has(Permission.EnterprisesImport) == true ? person : null;
    }

    private Task<int> ChangeAsync(Guid id, Action<EnterpriseImport> change) => InDatabaseAsync(async db =>
    {
        change(await db.EnterpriseImports.SingleAsync(import => import.Id == id));
        return await db.SaveChangesAsync(CancellationToken.None);
    });

    private async Task<T> InDatabaseAsync<T>(Func<ISupervisionDb, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be(user.Actor);
        return await work(scope.ServiceProvider.GetRequiredService<ISupervisionDb>());
    }

    private sealed record Waiting(Guid Id, Guid? By);

    [LoggerMessage(LogLevel.Information, "Import {Import} begins again: its enterprises were changed meanwhile")]
    private static partial void Overtaken(ILogger log, Guid import);

    [LoggerMessage(LogLevel.Error, "Import {Import} failed")]
    private static partial void Failed(ILogger log, Exception failure, Guid import);
}
