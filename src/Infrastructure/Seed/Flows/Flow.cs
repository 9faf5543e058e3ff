using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Identity;
using Supervision.Domain.Common;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Infrastructure.Seed.Flows;

/// <summary>
/// Walks cases through the product as its people do: each step is the command that a door of the API sends, in a scope of its own, by a named person, at the moment that the clock
/// shows. It knows no rule: what a step may not do is refused by the product, and a refusal stops the flow (<see cref="StepRefused"/>).
/// <code>
/// var list = await flow.Liaison("XF").Files(form);
/// await flow.Liaison("XF").Files(form).IsRefused("filing.frequency.exceeded");
/// </code>
/// </summary>
/// <param name="services">Services in which a scope acts as whom it is said to.</param>
/// <param name="turn">Turns the clock of these services.</param>
/// <param name="within">Everything happens in the transaction of this one; each step has its own where it is left out.</param>
public sealed class Flow(IServiceProvider services, TimeProvider clock, Action<DateTimeOffset> turn, ICast cast, SupervisionDbContext? within = null)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public AtWork Lead => As(cast.Lead);

    public AtWork Justice => As(cast.Justice);

    public AtWork Liaison(string department) => As(cast.Liaison(department));

    public AtWork Leader(string department) => As(cast.Leader(department));

    public AtWork Officer(string department) => As(cast.Officer(department));

    /// <summary>The 应急办 of a street, by the street's nine digits.</summary>
    public AtWork Coordinator(string street) => As(cast.Coordinator(street));

    /// <summary>Somebody of the enterprise, with its account.</summary>
    public AtWork Enterprise(Guid id) => As(cast.Enterprise(id));

    public AtWork As(Actor who) => new(this, who);

    /// <summary>Turns the clock on; it never goes back.</summary>
    public Flow At(DateTimeOffset moment)
    {
        if (moment < Now) throw new InvalidOperationException($"it is {Now:u} already, and the flow was to go on at {moment:u}");
        turn(moment.ToUniversalTime());
        return this;
    }

    public async Task<Result<T>> SendAsync<T>(Actor who, IRequest<Result<T>> request, CancellationToken ct = default)
    {
        await using var scope = await ScopeAsync(who);
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, ct);
    }

    /// <summary>The version that a record has now, as somebody reads it who is about to change it.</summary>
    public Task<int> VersionOf<T>(Guid id) where T : AggregateRoot => InDatabaseAsync(cast.Lead, db => db.Set<T>().Where(root => root.Id == id).Select(root => root.Version).SingleAsync());

    /// <summary>Looks at the database, or puts into it what the flow takes as given, in the name of somebody.</summary>
    public async Task<T> InDatabaseAsync<T>(Actor who, Func<SupervisionDbContext, Task<T>> work)
    {
        await using var scope = await ScopeAsync(who);
        return await work(scope.ServiceProvider.GetRequiredService<SupervisionDbContext>());
    }

    private async Task<AsyncServiceScope> ScopeAsync(Actor who)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Be(who);
        if (within?.Database is { CurrentTransaction: { } transaction } shared)
        {
            var database = scope.ServiceProvider.GetRequiredService<SupervisionDbContext>().Database;
            database.SetDbConnection(shared.GetDbConnection());
            await database.UseTransactionAsync(transaction.GetDbTransaction());
        }

        return scope;
    }
}
