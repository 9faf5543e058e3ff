using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Documents;
using Supervision.Domain.Guidelines;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class GuidelineConfiguration : IEntityTypeConfiguration<Guideline>, IEntityTypeConfiguration<Manual>, IEntityTypeConfiguration<IssuedDocument>
{
    public void Configure(EntityTypeBuilder<Guideline> guideline)
    {
        guideline.ToTable("guidelines");
        guideline.Property(g => g.Body).HasMaxLength(10);
        guideline.Property(g => g.Sections).IsJson();
        guideline.Property(g => g.ReturnReason).HasMaxLength(1000);

        // The versions of a body are counted; at most one of them is not accepted yet.
        guideline.HasIndex(g => new { g.Body, g.Revision }).IsUnique();
        guideline.HasIndex(g => g.Body).IsUnique().HasFilter("status <> 'Accepted'").HasDatabaseName("ix_guidelines_one_open");
    }

    public void Configure(EntityTypeBuilder<Manual> manual)
    {
        manual.ToTable("manuals");
        manual.Property(m => m.Number).HasMaxLength(40);
        manual.Property(m => m.Chapters).IsJson();
        manual.Property(m => m.Missing).IsJson();
        manual.HasOne<IssuedDocument>().WithMany().HasForeignKey(m => m.DocumentId).OnDelete(DeleteBehavior.Restrict);
        manual.HasIndex(m => m.Number).IsUnique();
        manual.HasIndex(m => m.CompiledAt);
    }

    public void Configure(EntityTypeBuilder<IssuedDocument> document)
    {
        document.ToTable("issued_documents");
        document.Property(d => d.Number).HasMaxLength(40);
        document.Property(d => d.FileName).HasMaxLength(200);
        document.Property(d => d.Sha256).HasMaxLength(64).IsFixedLength();
        document.Property(d => d.StoredName).HasMaxLength(32);
        document.HasIndex(d => d.Number).IsUnique();

        // Which files of the folder are known.
        document.HasIndex(d => d.StoredName).IsUnique();
    }
}
