using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.DependencyInjection;
using Supervision.Application.Common.Events;
using Supervision.Application.Notifications;
using Supervision.Infrastructure.Identity;

namespace Supervision.Infrastructure.Notifications;

internal static class Registration
{
    public static IServiceCollection AddNotifications(this IServiceCollection services) =>
        services.AddScoped<IAccountDirectory, AccountDirectory>().AddSingleton<IBellSignals, BellSignals>();
}

internal sealed class NotificationConfiguration : IEntityTypeConfiguration<Notification>
{
    public void Configure(EntityTypeBuilder<Notification> message)
    {
        message.ToTable("notifications");
        message.Property(row => row.Id).ValueGeneratedNever();
        message.Property(row => row.Kind).HasMaxLength(80);
        message.Property(row => row.Resource).HasMaxLength(40);
        message.Property(row => row.ResourceId).HasMaxLength(40);
        message.HasOne<EventRecord>().WithMany().HasForeignKey(row => row.EventId);
        message.HasOne<Account>().WithMany().HasForeignKey(row => row.AccountId).OnDelete(DeleteBehavior.Cascade);

        // An event is told to an account once, whatever happens on the way.
        message.HasIndex(row => new { row.EventId, row.AccountId }).IsUnique();

        // The list, newest first, and the count of the bell.
        message.HasIndex(row => new { row.AccountId, row.At });
        message.HasIndex(row => row.AccountId).HasFilter("read_at is null").HasDatabaseName("ix_notifications_unread");

        // Old ones are cleared by age.
        message.HasIndex(row => row.At);
    }
}
