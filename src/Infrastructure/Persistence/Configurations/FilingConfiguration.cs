using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class FilingConfiguration : IEntityTypeConfiguration<Filing>
{
    public void Configure(EntityTypeBuilder<Filing> filing)
    {
        filing.ToTable("filings");
        filing.Property(f => f.Department).HasMaxLength(10);
        filing.Property(f => f.Body).HasMaxLength(10);
        filing.Property(f => f.Title).HasMaxLength(200);
        filing.Property(f => f.DeployingDocument).HasMaxLength(100);
        filing.Property(f => f.Number).HasMaxLength(60);
        filing.Property(f => f.LateReason).HasMaxLength(1000);
        filing.Property(f => f.Reason).HasMaxLength(1000);
        filing.Property(f => f.Unplaced).IsJson().HasDefaultValueSql("'[]'");
        filing.HasMany(f => f.Lines).WithOne().HasForeignKey(line => line.FilingId).OnDelete(DeleteBehavior.Cascade);
        filing.Navigation(f => f.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);

        // A number is given once.
        filing.HasIndex(f => f.Number).IsUnique();

        // A body's ledger, newest first; the lead's list of what waits for approval.
        filing.HasIndex(f => new { f.Body, f.CreatedAt });
        filing.HasIndex(f => f.CreatedAt);
        filing.HasIndex(f => f.SubmittedAt).HasFilter("status = 'PendingApproval'").HasDatabaseName("ix_filings_pending");
    }
}
