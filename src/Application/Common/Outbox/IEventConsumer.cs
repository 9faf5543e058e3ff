using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Events;

namespace Supervision.Application.Common.Outbox;

/// <summary>
/// Somebody who is told of events after they are committed: messages, later mail, webhooks, the municipal system. Runs in one transaction with its receipt, so what it writes to the database happens once;
/// what it does outside may happen again after a crash and needs a key of its own (the event's id).
/// </summary>
public interface IEventConsumer
{
    /// <summary>Stable, at most 40 characters: what is on its way names it.</summary>
    static abstract string Name { get; }

    /// <summary>The kinds of events that it wants.</summary>
    static abstract IReadOnlySet<string> Kinds { get; }

    /// <summary>Throws where it cannot: then it is asked again later, more and more rarely, and parked in the end.</summary>
    Task ConsumeAsync(EventRecord what, CancellationToken ct);
}

/// <summary>A consumer as a save knows it, without making one.</summary>
public sealed record ConsumerRegistration(string Name, IReadOnlySet<string> Kinds, Type Type)
{
    public static ConsumerRegistration Of<T>() where T : IEventConsumer => new(T.Name, T.Kinds, typeof(T));
}

public static class EventConsumers
{
    public static IServiceCollection AddEventConsumer<T>(this IServiceCollection services) where T : class, IEventConsumer =>
        services.AddScoped<T>().AddSingleton(ConsumerRegistration.Of<T>());
}
