using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class EnterpriseMergeConfiguration : IEntityTypeConfiguration<EnterpriseMerge>, IEntityTypeConfiguration<EnterpriseMergeRow>
{
    public void Configure(EntityTypeBuilder<EnterpriseMerge> merge)
    {
        merge.ToTable("enterprise_merges");
        merge.Property(m => m.FromStreet).HasMaxLength(9);
        merge.Property(m => m.Reason).HasMaxLength(300);
        merge.Property(m => m.By).HasMaxLength(100);
        merge.Property(m => m.UndoneReason).HasMaxLength(300);
        merge.Property(m => m.UndoneBy).HasMaxLength(100);
        merge.Property(m => m.Holdings).IsJson();
        merge.HasOne<Enterprise>().WithMany().HasForeignKey(m => m.FromId).OnDelete(DeleteBehavior.Restrict);
        merge.HasOne<Enterprise>().WithMany().HasForeignKey(m => m.IntoId).OnDelete(DeleteBehavior.Restrict);

        // A file leads to one other at a time.
        merge.HasIndex(m => m.FromId).IsUnique().HasFilter("undone_reason is null");
        merge.HasIndex(m => m.IntoId);
    }

    public void Configure(EntityTypeBuilder<EnterpriseMergeRow> row)
    {
        row.ToTable("enterprise_merge_rows");
        row.HasKey(r => new { r.MergeId, r.Kind, r.RowId });
        row.HasOne<EnterpriseMerge>().WithMany().HasForeignKey(r => r.MergeId).OnDelete(DeleteBehavior.Cascade);
    }
}
