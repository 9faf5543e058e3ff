using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Application.Audit;

namespace Supervision.Infrastructure.Audit;

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.ToTable("audit_entries");
        entry.Property(one => one.Actor).HasMaxLength(100);
        entry.Property(one => one.Department).HasMaxLength(10);
        entry.Property(one => one.RequestId).HasMaxLength(64);
        entry.Property(one => one.Entity).HasMaxLength(100);
        entry.Property(one => one.EntityId).HasMaxLength(200);
        entry.Property(one => one.Before).HasColumnType("jsonb");
        entry.Property(one => one.After).HasColumnType("jsonb");

        // The trail of one record; the trail of one person; the trail of a time.
        entry.HasIndex(one => new { one.Entity, one.EntityId, one.At });
        entry.HasIndex(one => new { one.Actor, one.At });
        entry.HasIndex(one => one.At);
    }
}
