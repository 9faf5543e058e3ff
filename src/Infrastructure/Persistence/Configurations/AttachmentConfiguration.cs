using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Attachments;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class AttachmentConfiguration : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> attachment)
    {
        attachment.ToTable("attachments");
        attachment.Property(a => a.FileName).HasMaxLength(210);
        attachment.Property(a => a.Sha256).HasMaxLength(64).IsFixedLength();
        attachment.Property(a => a.StoredName).HasMaxLength(32);
        attachment.Property(a => a.Department).HasMaxLength(10);

        // Which files of the folder are known; what one account uploaded today; what may be cleared away.
        attachment.HasIndex(a => a.StoredName).IsUnique();
        attachment.HasIndex(a => new { a.UploadedBy, a.UploadedAt });
        attachment.HasIndex(a => a.UploadedAt);
    }
}

internal sealed class AttachmentLinkConfiguration : IEntityTypeConfiguration<AttachmentLink>
{
    public void Configure(EntityTypeBuilder<AttachmentLink> link)
    {
        link.ToTable("attachment_links");

        // What is linked cannot be deleted, whoever tries.
        link.HasOne<Attachment>().WithMany().HasForeignKey(l => l.AttachmentId).OnDelete(DeleteBehavior.Restrict);

        // A file belongs to a record once for each purpose, and leads to who may see it; a record leads to its files.
        link.HasIndex(l => new { l.AttachmentId, l.OwnerKind, l.OwnerId, l.Purpose }).IsUnique();
        link.HasIndex(l => new { l.OwnerKind, l.OwnerId });
    }
}
