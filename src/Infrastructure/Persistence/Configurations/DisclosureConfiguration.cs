using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Attachments;
using Supervision.Domain.Departments;
using Supervision.Domain.Disclosures;
using Supervision.Domain.Documents;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class DisclosureConfiguration : IEntityTypeConfiguration<Disclosure>
{
    public void Configure(EntityTypeBuilder<Disclosure> disclosure)
    {
        disclosure.ToTable("disclosures");
        disclosure.Property(d => d.Body).HasMaxLength(10);
        disclosure.Property(d => d.Title).HasMaxLength(200);
        disclosure.Property(d => d.Address).HasMaxLength(500);
        disclosure.Property(d => d.FileName).HasMaxLength(250);
        disclosure.Property(d => d.Sha256).HasMaxLength(64).IsFixedLength();
        disclosure.Property(d => d.RecordedBy).HasMaxLength(100);
        disclosure.Property(d => d.StruckReason).HasMaxLength(300);
        disclosure.HasOne<Department>().WithMany().HasForeignKey(d => d.Body).OnDelete(DeleteBehavior.Restrict);
        disclosure.HasOne<Attachment>().WithMany().HasForeignKey(d => d.FileId).OnDelete(DeleteBehavior.Restrict);
        disclosure.HasOne<DisclosureText>().WithMany().HasForeignKey(d => d.TextId).OnDelete(DeleteBehavior.Restrict);

        // Editions of a matter are numbered without gaps, each number once; what counts of a matter is the last of them.
        disclosure.HasIndex(d => new { d.Body, d.Matter, d.Edition }).IsUnique();
    }
}

internal sealed class DisclosureTextConfiguration : IEntityTypeConfiguration<DisclosureText>
{
    public void Configure(EntityTypeBuilder<DisclosureText> text)
    {
        text.ToTable("disclosure_texts");
        text.Property(t => t.Body).HasMaxLength(10);
        text.Property(t => t.Number).HasMaxLength(60);
        text.Property(t => t.Key).HasMaxLength(64).IsFixedLength();
        text.Property(t => t.TakenBy).HasMaxLength(100);
        text.HasOne<Department>().WithMany().HasForeignKey(t => t.Body).OnDelete(DeleteBehavior.Restrict);
        text.HasOne<IssuedDocument>().WithMany().HasForeignKey(t => t.DocumentId).OnDelete(DeleteBehavior.Restrict);

        // The same content is taken once for each number.
        text.HasIndex(t => new { t.Body, t.Matter, t.Key, t.Number }).IsUnique();
    }
}
