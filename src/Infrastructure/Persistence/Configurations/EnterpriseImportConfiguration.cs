using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Application.Enterprises.Importing;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class EnterpriseImportConfiguration : IEntityTypeConfiguration<EnterpriseImport>
{
    public void Configure(EntityTypeBuilder<EnterpriseImport> import)
    {
        import.ToTable("enterprise_imports");
        import.Property(i => i.FileName).HasMaxLength(200);
        import.Property(i => i.By).HasMaxLength(100);
        import.Property(i => i.Department).HasMaxLength(10);
        import.Property(i => i.Problem).HasMaxLength(500);

        // What waits to be worked off, which a job asks for every second; nearly always empty.
        import.HasIndex(i => i.At).HasFilter("status in ('Queued', 'Running')");
    }
}

internal sealed class EnterpriseImportRowConfiguration : IEntityTypeConfiguration<EnterpriseImportRow>
{
    public void Configure(EntityTypeBuilder<EnterpriseImportRow> row)
    {
        row.ToTable("enterprise_import_rows");
        row.HasKey(r => new { r.ImportId, r.Row });
        row.Property(r => r.Uscc).HasMaxLength(40);
        row.Property(r => r.Name).HasMaxLength(200);
        row.Property(r => r.Messages).IsJson();
        row.HasOne<EnterpriseImport>().WithMany().HasForeignKey(r => r.ImportId).OnDelete(DeleteBehavior.Cascade);
    }
}
