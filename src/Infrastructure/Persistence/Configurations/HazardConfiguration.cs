using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class HazardConfiguration : IEntityTypeConfiguration<Hazard>
{
    public void Configure(EntityTypeBuilder<Hazard> hazard)
    {
        hazard.ToTable("hazards");
        hazard.Property(h => h.Number).HasMaxLength(60);
        hazard.Property(h => h.Subdistrict).HasMaxLength(9);
        hazard.Property(h => h.Department).HasMaxLength(10);
        hazard.Property(h => h.Body).HasMaxLength(10);
        hazard.Property(h => h.ItemName).HasMaxLength(200);
        hazard.Property(h => h.Description).HasMaxLength(1000);
        hazard.Property(h => h.ExtensionReason).HasMaxLength(1000);
        hazard.Property(h => h.Account).HasMaxLength(2000);
        hazard.HasOne<Inspection>().WithMany().HasForeignKey(h => h.InspectionId).OnDelete(DeleteBehavior.Restrict);
        hazard.HasOne<Enterprise>().WithMany().HasForeignKey(h => h.EnterpriseId).OnDelete(DeleteBehavior.Restrict);

        hazard.HasIndex(h => h.Number).IsUnique();
        hazard.HasIndex(h => h.InspectionId);

        // One enterprise's hazards, and which of them wait there for a joint recheck.
        hazard.HasIndex(h => new { h.EnterpriseId, h.Status });

        // The ledger: open ones by deadline, of all or of a body.
        hazard.HasIndex(h => h.DueOn).HasFilter("status <> 'Closed'").HasDatabaseName("ix_hazards_open_due");
        hazard.HasIndex(h => new { h.Body, h.DueOn });
    }
}
