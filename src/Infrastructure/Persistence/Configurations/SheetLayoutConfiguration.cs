using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class SheetLayoutConfiguration : IEntityTypeConfiguration<SheetLayout>
{
    public void Configure(EntityTypeBuilder<SheetLayout> layout)
    {
        layout.ToTable("sheet_layouts");
        layout.Property(l => l.Department).HasMaxLength(10);
        layout.Property(l => l.Fingerprint).HasMaxLength(64);
        layout.Property(l => l.Columns).IsJson();

        // A department has one choice for each form of list; also how it is found.
        layout.HasIndex(l => new { l.Department, l.Fingerprint }).IsUnique();
    }
}
