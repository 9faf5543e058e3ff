using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Calendar;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class ParameterVersionConfiguration : IEntityTypeConfiguration<ParameterVersion>
{
    public void Configure(EntityTypeBuilder<ParameterVersion> version)
    {
        version.ToTable("parameter_versions");
        version.Property(v => v.Ground).HasMaxLength(300);
        version.Property(v => v.RecordedBy).HasMaxLength(100);

        // jsonb, so that a parameter that is added later reads as its default in the versions before it.
        version.Property(v => v.Parameters).IsJson();
        version.HasIndex(v => new { v.EffectiveFrom, v.RecordedAt });
    }
}
