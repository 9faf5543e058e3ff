using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Application.Filings;
using Supervision.Domain.Enterprises;
using Supervision.Domain.Filings;
using Supervision.Domain.Inspections;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class FilingLineConfiguration : IEntityTypeConfiguration<FilingLine>
{
    public void Configure(EntityTypeBuilder<FilingLine> line)
    {
        line.ToTable("filing_lines", table => table.HasCheckConstraint("ck_filing_lines_window", "\"from\" <= \"to\""));
        line.Property(l => l.Department).HasMaxLength(10);
        line.Property(l => l.Body).HasMaxLength(10);
        line.Property(l => l.Reason).HasMaxLength(2000);

        // A line is dispatched without its list being loaded: of a dispatch and a withdrawal at the same moment, the later save is refused.
        line.Property(l => l.Status).IsConcurrencyToken();
        line.Property(l => l.Items).IsJson();
        line.Property(l => l.Catalogue).HasMaxLength(40);
        line.Property(l => l.OnSite!).IsJson().IsRequired(false);
        line.Property(l => l.HeadApproval!).IsJson().IsRequired(false);
        line.PrimitiveCollection(l => l.SafetyDomains).ElementType(domain => domain.HasConversion<string>());
        line.OwnsMany(l => l.Officers, officers => officers.ToJson());
        line.OwnsOne(l => l.Exemption, exemption =>
        {
            exemption.Property(e => e.Kind).HasColumnName("exemption_kind");
            exemption.Property(e => e.DocumentNo).HasColumnName("exemption_document_no").HasMaxLength(100);
            exemption.Property(e => e.AttachmentId).HasColumnName("exemption_attachment_id");
        });
        line.HasOne<Enterprise>().WithMany().HasForeignKey(l => l.EnterpriseId).OnDelete(DeleteBehavior.Restrict);
        line.HasOne<Inspection>().WithMany().HasForeignKey(l => l.InspectionId).OnDelete(DeleteBehavior.Restrict);

        // What the lines of a list come to (count, standing, first and last day) is read from the index alone: a page of twenty lists has thousands of lines.
        line.HasIndex(l => l.FilingId).IncludeProperties(l => new { l.Status, l.From, l.To });

        // 六(三): what a body has at an enterprise in a year; also what one enterprise's page shows.
        line.HasIndex(l => new { l.EnterpriseId, l.Year, l.Body });

        // 六(三) held by the database alone: no turn of a body at an enterprise in a year is taken twice. Exempted lines are not counted against.
        line.HasIndex(l => new { l.Body, l.EnterpriseId, l.Year, l.Turn }).IsUnique()
            .HasFilter("status in ('Registered', 'Dispatched', 'Executed') and exemption_kind is null").HasDatabaseName(HeldByDatabase.OnceAYear);

        // Derivation reads the registered lines of a month by their windows.
        line.HasIndex(l => new { l.From, l.To }).HasFilter("status = 'Registered'").HasDatabaseName("ix_filing_lines_registered_window");

        line.HasIndex(l => l.InspectionId).HasFilter("inspection_id is not null");
    }
}
