using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Common;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class HistoryEntryConfiguration : IEntityTypeConfiguration<HistoryEntry>
{
    public void Configure(EntityTypeBuilder<HistoryEntry> history)
    {
        history.ToTable("history");
        history.Property(entry => entry.Kind).HasMaxLength(80);
        history.Property(entry => entry.Sentence).HasMaxLength(1000);
        history.Property(entry => entry.Actor).HasMaxLength(100);
        history.Property(entry => entry.Department).HasMaxLength(10);

        // The course of one matter, newest first; each column is null for the other kinds of matter, so the indexes stay small.
        history.HasIndex(entry => new { entry.EnterpriseId, entry.At }).HasFilter("enterprise_id is not null");
        history.HasIndex(entry => new { entry.FilingId, entry.At }).HasFilter("filing_id is not null");
        history.HasIndex(entry => new { entry.InspectionId, entry.At }).HasFilter("inspection_id is not null");
        history.HasIndex(entry => new { entry.HazardId, entry.At }).HasFilter("hazard_id is not null");
        history.HasIndex(entry => entry.At);
    }
}
