using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class ExemptionReviewConfiguration : IEntityTypeConfiguration<ExemptionReview>
{
    public void Configure(EntityTypeBuilder<ExemptionReview> review)
    {
        review.ToTable("exemption_reviews");
        review.Property(r => r.Department).HasMaxLength(10);
        review.Property(r => r.Body).HasMaxLength(10);
        review.Property(r => r.DocumentNo).HasMaxLength(100);
        review.Property(r => r.DrawnBy).HasMaxLength(100);
        review.Property(r => r.Note).HasMaxLength(500);
        review.Property(r => r.DecidedBy).HasMaxLength(100);
        review.HasOne<FilingLine>().WithMany().HasForeignKey(r => r.LineId).OnDelete(DeleteBehavior.Restrict);

        // A line is drawn once.
        review.HasIndex(r => r.LineId).IsUnique();

        // What a body's exemptions came to.
        review.HasIndex(r => new { r.Body, r.Finding });
    }
}
