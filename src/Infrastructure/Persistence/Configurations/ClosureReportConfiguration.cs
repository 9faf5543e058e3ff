using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Hazards;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class ClosureReportConfiguration : IEntityTypeConfiguration<ClosureReport>
{
    public void Configure(EntityTypeBuilder<ClosureReport> report)
    {
        report.ToTable("closure_reports");
        report.Property(r => r.Department).HasMaxLength(10);
        report.Property(r => r.Body).HasMaxLength(10);
        report.Property(r => r.Account).HasMaxLength(4000);
        report.HasOne<Inspection>().WithMany().HasForeignKey(r => r.InspectionId).OnDelete(DeleteBehavior.Restrict);

        // A body reports an inspection once.
        report.HasIndex(r => new { r.InspectionId, r.Department }).IsUnique();
        report.HasIndex(r => new { r.Body, r.SubmittedAt });
    }
}
