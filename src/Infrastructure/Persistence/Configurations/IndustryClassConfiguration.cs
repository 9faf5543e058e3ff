using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Enterprises;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class IndustryClassConfiguration : IEntityTypeConfiguration<IndustryClass>
{
    public void Configure(EntityTypeBuilder<IndustryClass> industry)
    {
        industry.ToTable("industry_classes");
        industry.HasKey(i => i.Code);
        industry.Property(i => i.Code).HasMaxLength(4);
        industry.Property(i => i.Name).HasMaxLength(80);
        industry.Property(i => i.ParentCode).HasMaxLength(4);
    }
}
