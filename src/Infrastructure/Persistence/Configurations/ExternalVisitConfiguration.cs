using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class ExternalVisitConfiguration : IEntityTypeConfiguration<ExternalVisit>
{
    public void Configure(EntityTypeBuilder<ExternalVisit> visit)
    {
        visit.ToTable("external_visits");
        visit.Property(v => v.Agency).HasMaxLength(100);
        visit.Property(v => v.Matter).HasMaxLength(500);
        visit.Property(v => v.Reference).HasMaxLength(100);
        visit.Property(v => v.Body).HasMaxLength(10);
        visit.Property(v => v.RecordedBy).HasMaxLength(100);
        visit.Property(v => v.StruckReason).HasMaxLength(300);
        visit.HasOne<Enterprise>().WithMany().HasForeignKey(v => v.EnterpriseId).OnDelete(DeleteBehavior.Restrict);

        // What an enterprise has had from above in a year.
        visit.HasIndex(v => new { v.EnterpriseId, v.On });

        // The municipal system sends a visit again without it being registered twice.
        visit.HasIndex(v => v.Reference).IsUnique().HasFilter("struck_reason is null");
        visit.HasIndex(v => v.On);
    }
}
