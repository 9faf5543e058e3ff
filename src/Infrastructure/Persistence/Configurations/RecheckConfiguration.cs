using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class RecheckConfiguration : IEntityTypeConfiguration<Recheck>
{
    public void Configure(EntityTypeBuilder<Recheck> recheck)
    {
        recheck.ToTable("rechecks");
        recheck.Property(r => r.Subdistrict).HasMaxLength(9);
        recheck.Property(r => r.WaiverReason).HasMaxLength(1000);
        recheck.Property(r => r.CallOffReason).HasMaxLength(1000);
        recheck.Ignore(r => r.Departments);
        recheck.HasMany(r => r.Hazards).WithOne().HasForeignKey(each => each.RecheckId).OnDelete(DeleteBehavior.Cascade);
        recheck.Navigation(r => r.Hazards).UsePropertyAccessMode(PropertyAccessMode.Field);
        recheck.HasOne<Inspection>().WithMany().HasForeignKey(r => r.InspectionId).OnDelete(DeleteBehavior.Restrict);
        recheck.HasOne<Enterprise>().WithMany().HasForeignKey(r => r.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        recheck.HasIndex(r => r.InspectionId);
        recheck.HasIndex(r => new { r.Status, r.Date });
    }
}

internal sealed class RecheckHazardConfiguration : IEntityTypeConfiguration<RecheckHazard>
{
    public void Configure(EntityTypeBuilder<RecheckHazard> each)
    {
        each.ToTable("recheck_hazards");
        each.Property(e => e.Department).HasMaxLength(10);
        each.Property(e => e.Remark).HasMaxLength(1000);
        each.HasOne<Hazard>().WithMany().HasForeignKey(e => e.HazardId).OnDelete(DeleteBehavior.Restrict);

        // A hazard waits in one recheck at a time.
        each.HasIndex(e => e.HazardId).IsUnique().HasFilter("open").HasDatabaseName("ix_recheck_hazards_one_open");
    }
}
