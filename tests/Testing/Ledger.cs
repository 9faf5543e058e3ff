using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Outbox;
using Supervision.Infrastructure.Persistence;

namespace Supervision.Testing;

/// <summary>A consumer that notes each event it is told of, in a table that would take the same event twice: what is lost or doubled is seen there.</summary>
public sealed class Ledger(SupervisionDbContext db, LedgerTroubles troubles) : IEventConsumer
{
    public static string Name => "ledger";

    public static IReadOnlySet<string> Kinds { get; } = new HashSet<string> { "enterprise.registered" };

    public static void Add(IServiceCollection services) => services.AddEventConsumer<Ledger>().AddSingleton<LedgerTroubles>();

    public async Task ConsumeAsync(EventRecord what, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync($"insert into ledger (event_id) values ({what.Id})", ct);
        if (troubles.Takes > TimeSpan.Zero) await Task.Delay(troubles.Takes, ct);
        if (troubles.Fails) throw new InvalidOperationException("the ledger is closed; Password=geheim");
    }
}

public sealed class LedgerTroubles
{
    public bool Fails { get; set; }

    /// <summary>How long it takes after it has written, so that there is a moment to die in.</summary>
    public TimeSpan Takes { get; set; }
}
