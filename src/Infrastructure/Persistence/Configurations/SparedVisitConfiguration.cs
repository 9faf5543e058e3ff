using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class SparedVisitConfiguration : IEntityTypeConfiguration<SparedVisit>
{
    public void Configure(EntityTypeBuilder<SparedVisit> spared)
    {
        spared.ToTable("spared_visits");
        spared.Property(s => s.Department).HasMaxLength(10);
        spared.Property(s => s.Body).HasMaxLength(10);
        spared.Property(s => s.Reason).HasMaxLength(300);
        spared.Property(s => s.DecidedBy).HasMaxLength(100);
        spared.Property(s => s.RevokedReason).HasMaxLength(300);
        spared.HasOne<Enterprise>().WithMany().HasForeignKey(s => s.EnterpriseId).OnDelete(DeleteBehavior.Restrict);

        spared.HasOne<Inspection>().WithMany().HasForeignKey(s => s.InspectionId).OnDelete(DeleteBehavior.Restrict);

        // A body lets one visit to an enterprise go in a month, and counts it once.
        spared.HasIndex(s => new { s.EnterpriseId, s.Body, s.Month }).IsUnique().HasFilter("revoked_reason is null");

        // The figures of a year.
        spared.HasIndex(s => s.Month);
    }
}
