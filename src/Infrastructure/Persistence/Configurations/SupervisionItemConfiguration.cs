using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Catalogues;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class SupervisionItemConfiguration : IEntityTypeConfiguration<SupervisionItem>
{
    public void Configure(EntityTypeBuilder<SupervisionItem> item)
    {
        item.ToTable("supervision_items");
        item.Property(i => i.Code).HasMaxLength(20);
        item.Property(i => i.Body).HasMaxLength(10);
        item.Property(i => i.Name).HasMaxLength(100);
        item.Property(i => i.Frequency).HasMaxLength(200);
        item.Property(i => i.MajorHazardReference).HasMaxLength(200);
        item.Property(i => i.LegalBases).IsJson();
        item.Property(i => i.ColourFrequencies).IsJson().HasDefaultValueSql("'[]'::jsonb");
        item.Property(i => i.CooperatingBodies).HasDefaultValueSql("'{}'::text[]");
        item.HasIndex(i => i.Code).IsUnique();

        // A checklist takes a body's items of one domain.
        item.HasIndex(i => new { i.Body, i.SafetyDomain });
    }
}

internal sealed class MajorHazardCriterionConfiguration : IEntityTypeConfiguration<MajorHazardCriterion>
{
    public void Configure(EntityTypeBuilder<MajorHazardCriterion> criterion)
    {
        criterion.ToTable("major_hazard_criteria");
        criterion.HasKey(c => c.Code);
        criterion.Property(c => c.Code).HasMaxLength(20);
        criterion.Property(c => c.Article).HasMaxLength(20);
        criterion.Property(c => c.Paragraph).HasMaxLength(20);
        criterion.Property(c => c.Scope).HasMaxLength(60);
        criterion.Property(c => c.Text).HasMaxLength(400);
    }
}
