using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Supervision.Domain.Filings;

namespace Supervision.Infrastructure.Persistence.Configurations;

internal sealed class FormRefusalConfiguration : IEntityTypeConfiguration<FormRefusal>
{
    public void Configure(EntityTypeBuilder<FormRefusal> refusal)
    {
        refusal.ToTable("form_refusals");
        refusal.Property(r => r.Department).HasMaxLength(10);
        refusal.Property(r => r.Body).HasMaxLength(10);
        refusal.Property(r => r.Code).HasMaxLength(80);

        // The lead counts them by month.
        refusal.HasIndex(r => r.At);
    }
}
