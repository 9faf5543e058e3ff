using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Data;
using Supervision.Application.Common.Outbox;
using Supervision.Application.Outbox;
using Supervision.Infrastructure.Outbox;

namespace Supervision.Application.IntegrationTests.Outbox;

public sealed class OutboxTests(LedgerApp app) : IClassFixture<LedgerApp>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private OutboxDispatcher Dispatcher => app.Services.GetRequiredService<OutboxDispatcher>();
    private LedgerTroubles Troubles => app.Services.GetRequiredService<LedgerTroubles>();

    [Fact]
    public async Task Twenty_dispatchers_at_once_deliver_each_event_once()
    {
        var waiting = await app.HappenAsync(200, Stop);

        var taken = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Dispatcher.DrainAsync(Stop)));

        taken.Sum().Should().Be(200);
        (await app.ToldAsync(Stop)).Should().Contain(waiting).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task An_event_of_a_bulk_save_goes_the_same_way_and_one_of_a_save_that_is_rolled_back_goes_nowhere()
    {
        await app.InDatabaseAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Stop);
            LedgerApp.Register(db, 1);
            await db.SaveChangesAsync(Stop);
            await transaction.RollbackAsync(Stop);
            return 0;
        });
        var before = (await app.ToldAsync(Stop)).Count;
        (await Dispatcher.DrainAsync(Stop)).Should().Be(0);

        await using var scope = app.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<Infrastructure.Persistence.SupervisionDbContext>();
        await using (var transaction = await context.Database.BeginTransactionAsync(Stop))
        {
            LedgerApp.Register(context, 50);
            await scope.ServiceProvider.GetRequiredService<IBulkSave>().SaveAsync(Stop);
            await transaction.CommitAsync(Stop);
        }

        (await Dispatcher.DrainAsync(Stop)).Should().Be(50);
        (await app.ToldAsync(Stop)).Should().HaveCount(before + 50).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task What_fails_leaves_nothing_behind_comes_again_more_and_more_rarely_and_is_parked_in_the_end()
    {
        var waiting = (await app.HappenAsync(1, Stop)).Should().ContainSingle().Subject;
        Troubles.Fails = true;
        var pauses = new List<TimeSpan>();
        while (await DeliveryAsync(waiting) is { Status: DeliveryStatus.Waiting } before)
        {
            app.Clock.SetUtcNow(Later(before.DueAt));
            await Dispatcher.DrainAsync(Stop);
            pauses.Add((await DeliveryAsync(waiting)).DueAt - app.Clock.GetUtcNow());
        }

        var parked = await DeliveryAsync(waiting);
        parked.Should().BeEquivalentTo(new { Status = DeliveryStatus.Parked, Attempts = 15 });
        parked.Error.Should().Contain("Password=***").And.NotContain("geheim");
        pauses.Zip(pauses.Skip(2)).Should().OnlyContain(pair => pair.Second > pair.First);
        (await app.ToldAsync(Stop)).Should().NotContain(waiting);

        Troubles.Fails = false;
        (await app.SendAsync(TestUser.Administrator, new RetryDelivery(parked.Id, parked.Version + 1), Stop)).Error!.Code.Should().Be("version.stale");
        (await app.SendAsync(TestUser.Administrator, new RetryDelivery(parked.Id, parked.Version), Stop)).IsError.Should().BeFalse();
        await Dispatcher.DrainAsync(Stop);
        (await app.ToldAsync(Stop)).Count(told => told == waiting).Should().Be(1);
        (await app.SendAsync(TestUser.Administrator, new RetryDelivery(parked.Id, (await DeliveryAsync(waiting)).Version), Stop)).Error!.Code.Should().Be("outbox.not-parked");
    }

    private DateTimeOffset Later(DateTimeOffset due) => due > app.Clock.GetUtcNow() ? due : app.Clock.GetUtcNow();

    private Task<OutboxDelivery> DeliveryAsync(Guid what) => app.InDatabaseAsync(db => db.OutboxDeliveries.AsNoTracking().SingleAsync(one => one.EventId == what && one.Consumer == Ledger.Name, Stop));
}
