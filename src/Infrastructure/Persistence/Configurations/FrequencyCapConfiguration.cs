using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class FrequencyCapConfiguration : IEntityTypeConfiguration<FrequencyCap>
{
    public void Configure(EntityTypeBuilder<FrequencyCap> cap)
    {
        cap.ToTable("frequency_caps", table => table.HasCheckConstraint("ck_frequency_caps_visits", "visits >= 0"));
        cap.Property(c => c.Body).HasMaxLength(10);
        cap.Property(c => c.Item!).IsJson().IsRequired(false);
        cap.PrimitiveCollection(c => c.Natures).ElementType(nature => nature.HasConversion<string>());
        cap.PrimitiveCollection(c => c.Exemptions).ElementType(ground => ground.HasConversion<string>());
        cap.Property(c => c.Document).HasMaxLength(200);
        cap.Property(c => c.Address).HasMaxLength(500);
        cap.Property(c => c.RecordedBy).HasMaxLength(100);
        cap.Property(c => c.EndReason).HasMaxLength(300);
        cap.Ignore(c => c.Key);

        // Those that bind a body, whenever a list is judged.
        cap.HasIndex(c => c.Body);
    }
}
