using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Application.Common.Events;
using Supervision.Application.Common.Outbox;
using Supervision.Infrastructure.Jobs;

namespace Supervision.Infrastructure.Outbox;

internal sealed class OutboxDeliveryConfiguration : IEntityTypeConfiguration<OutboxDelivery>
{
    public void Configure(EntityTypeBuilder<OutboxDelivery> delivery)
    {
        delivery.ToTable("outbox_deliveries");
        delivery.Property(row => row.Id).ValueGeneratedNever();
        delivery.Property(row => row.Consumer).HasMaxLength(40);
        delivery.Property(row => row.Kind).HasMaxLength(80);
        delivery.Property(row => row.Error).HasMaxLength(FailureText.Longest);
        delivery.Property(row => row.Reason).HasMaxLength(500);
        delivery.Property(row => row.Version).IsConcurrencyToken();
        delivery.HasOne<EventRecord>().WithMany().HasForeignKey(row => row.EventId);

        // One delivery for each event and consumer, whoever writes it.
        delivery.HasIndex(row => new { row.EventId, row.Consumer }).IsUnique();

        // What the dispatcher claims, and what administrators look for.
        delivery.HasIndex(row => row.DueAt).HasFilter("status = 'Waiting'");
        delivery.HasIndex(row => new { row.Status, row.At });
    }
}
