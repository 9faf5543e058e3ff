using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class DuplicatePairConfiguration : IEntityTypeConfiguration<DuplicatePair>
{
    public void Configure(EntityTypeBuilder<DuplicatePair> pair)
    {
        pair.ToTable("duplicate_pairs", table => table.HasCheckConstraint("ck_duplicate_pairs_order", "first_id < second_id"));
        pair.PrimitiveCollection(p => p.Reasons).ElementType(reason => reason.HasConversion<string>());
        pair.Property(p => p.Reason).HasMaxLength(300);
        pair.Property(p => p.DecidedBy).HasMaxLength(100);
        pair.HasOne<Enterprise>().WithMany().HasForeignKey(p => p.FirstId).OnDelete(DeleteBehavior.Restrict);
        pair.HasOne<Enterprise>().WithMany().HasForeignKey(p => p.SecondId).OnDelete(DeleteBehavior.Restrict);

        // Two files are proposed once.
        pair.HasIndex(p => new { p.FirstId, p.SecondId }).IsUnique();

        // The list: those that wait, the last found first.
        pair.HasIndex(p => new { p.Status, p.FoundAt });
    }
}
