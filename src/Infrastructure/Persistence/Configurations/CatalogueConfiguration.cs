using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Catalogues;
using Supervision.Domain.Documents;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class CatalogueConfiguration : IEntityTypeConfiguration<Catalogue>, IEntityTypeConfiguration<ItemChange>
{
    public void Configure(EntityTypeBuilder<Catalogue> catalogue)
    {
        catalogue.ToTable("catalogues");
        catalogue.Property(c => c.Number).HasMaxLength(40);
        catalogue.Property(c => c.Note).HasMaxLength(1000);
        catalogue.Property(c => c.Rows).IsJson();
        catalogue.HasOne<IssuedDocument>().WithMany().HasForeignKey(c => c.DocumentId).OnDelete(DeleteBehavior.Restrict);
        catalogue.HasIndex(c => c.Number).IsUnique();

        // Which one follows which, and which is in force on a day.
        catalogue.HasIndex(c => c.Edition).IsUnique();
        catalogue.HasIndex(c => c.InForceOn);
    }

    public void Configure(EntityTypeBuilder<ItemChange> change)
    {
        change.ToTable("item_changes");
        change.Property(c => c.Body).HasMaxLength(10);
        change.Property(c => c.Code).HasMaxLength(20);
        change.Property(c => c.Name).HasMaxLength(100);
        change.Property(c => c.Before!).IsJson().IsRequired(false);
        change.Property(c => c.After!).IsJson().IsRequired(false);
        change.Property(c => c.Reason).HasMaxLength(1000);
        change.Property(c => c.ReturnReason).HasMaxLength(1000);
        change.HasOne<Catalogue>().WithMany().HasForeignKey(c => c.CatalogueId).OnDelete(DeleteBehavior.Restrict);

        // An item has one change at a time that no edition has yet; the lead reads those that were handed in.
        change.HasIndex(c => c.ItemId).IsUnique().HasFilter("status not in ('Published', 'Withdrawn')").HasDatabaseName("ix_item_changes_one_open");
        change.HasIndex(c => new { c.Body, c.Status });
        change.HasIndex(c => c.SubmittedAt);
    }
}

internal sealed class LawReplacementConfiguration : IEntityTypeConfiguration<LawReplacement>
{
    public void Configure(EntityTypeBuilder<LawReplacement> replacement)
    {
        replacement.ToTable("law_replacements");
        replacement.Property(r => r.Law).HasMaxLength(100);
        replacement.Property(r => r.Key).HasMaxLength(100);
        replacement.Property(r => r.SupersededBy).HasMaxLength(100);
        replacement.Property(r => r.Document).HasMaxLength(200);
        replacement.Property(r => r.RecordedBy).HasMaxLength(100);
        replacement.Property(r => r.WithdrawnReason).HasMaxLength(300);

        // A law is replaced once, however its title is written.
        replacement.HasIndex(r => r.Key).IsUnique().HasFilter("withdrawn_reason is null");
    }
}
