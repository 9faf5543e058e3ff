using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Outbox;
using Supervision.Infrastructure.Outbox;

namespace Supervision.Application.IntegrationTests.Outbox;

/// <summary>Processes that deliver are killed at any moment; what they had in hand goes to the next.</summary>
public sealed class KillTests(LedgerApp app) : IClassFixture<LedgerApp>
{
    private const int Kills = 6;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whenever_the_process_is_killed_between_commit_and_delivery_each_event_arrives_once()
    {
        var waiting = await app.HappenAsync(400, Stop);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var child = await DispatchingChild.StartAsync(typeof(KillTests).Assembly, app.ConnectionString, Stop);
            await Task.Delay(Random.Shared.Next(0, 250), Stop);
            child.Kill();
            await child.WaitForExitAsync(Stop);
        }

        var left = await app.InDatabaseAsync(db => db.OutboxDeliveries.CountAsync(one => one.Status == DeliveryStatus.Waiting, Stop));
        left.Should().BeInRange(1, 400 - Kills, "children must have died over work that was begun, not done");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => app.Services.GetRequiredService<OutboxDispatcher>().DrainAsync(Stop)));

        (await app.ToldAsync(Stop)).Should().BeEquivalentTo(waiting);
    }
}

/// <summary>This very test program can be started as something that only delivers. No code of this assembly may run there: other threads would wait for its initializer to end.</summary>
internal static class ChildEntry
{
    [ModuleInitializer]
    internal static void DispatchIfAsked() => DispatchingChild.DispatchIfAsked();
}
