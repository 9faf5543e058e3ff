using Microsoft.EntityFrameworkCore;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence;

/// <summary>What holds for every aggregate: its version guards each save, its ids are made by the program, its events are not columns.</summary>
internal static class AggregateConventions
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var type in builder.Model.GetEntityTypes().Where(type => typeof(Entity).IsAssignableFrom(type.ClrType) && !type.IsOwned()))
        {
            builder.Entity(type.ClrType).Property(nameof(Entity.Id)).ValueGeneratedNever();
            if (typeof(Versioned).IsAssignableFrom(type.ClrType)) builder.Entity(type.ClrType).Ignore(nameof(Versioned.Touched));
            if (!typeof(AggregateRoot).IsAssignableFrom(type.ClrType)) continue;
            builder.Entity(type.ClrType).Ignore(nameof(AggregateRoot.Events));
            builder.Entity(type.ClrType).Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
        }
    }
}
